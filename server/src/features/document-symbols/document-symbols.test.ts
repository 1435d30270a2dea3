// Sections as items of an outline: names, lengths, selections.
import assert from 'node:assert/strict';
import type { DocumentModel, Section } from '@dinggao/core';
import { modelOf, parseMarkup } from '@dinggao/core/testing';
import { outline } from './document-symbols';

/** Sections by hand: what the outline makes of them does not depend on how they are found. */
function modelWith(marked: string): DocumentModel {
  const { text, ranges } = parseMarkup(marked);
  const sections = ranges.flatMap(({ span, label }): Section[] => {
    if (label === 'lead') return [{ kind: 'lead', name: '', level: 1, span, children: [] }];
    if (label !== 'section') return [];
    const heading = ranges.find((one) => one.label === 'h' && one.span.start >= span.start && one.span.end <= span.end);
    assert.ok(heading);
    const name = text.slice(heading.span.start, heading.span.end);
    return [{ kind: 'heading', name, level: 1, span, heading: heading.span, children: [] }];
  });
  return withSections(text, sections);
}

const withSections = (text: string, sections: readonly Section[]): DocumentModel =>
  Object.defineProperty(modelOf(text), 'sections', { value: sections });

const report =
  '{|lead:　　临湖市召开会议。\n会议强调六件事。\n|}{|section:{|h:凝心聚力谋发展 真抓实干开新局|}\n大家踊跃发言。|}';

describe('outline', () => {
  const [lead, section] = outline(modelWith(report), 'zh-cn');
  const { text } = parseMarkup(report);
  const textOf = (span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end);

  it('names the lead in the reader’s language', () => {
    assert.equal(lead?.name, '导语');
    assert.equal(outline(modelWith(report), 'zh-tw')[0]?.name, '導語');
    assert.equal(outline(modelWith(report), 'en')[0]?.name, 'Lead');
  });

  it('selects the first line of a lead and the heading of a section', () => {
    assert.equal(textOf(lead?.selection), '临湖市召开会议。');
    assert.equal(textOf(section?.selection), '凝心聚力谋发展 真抓实干开新局');
  });

  it('keeps the inner space of a heading', () => assert.equal(section?.name, '凝心聚力谋发展 真抓实干开新局'));

  it('counts characters without white space, grouped', () => {
    assert.equal(section?.detail, '21字');
    const long = modelWith(`{|lead:${'字'.repeat(1234)}|}`);
    assert.equal(outline(long, 'zh-cn')[0]?.detail, '1,234字 · 约4分钟');
    assert.equal(outline(long, 'en')[0]?.detail, '1,234 characters · 4 min');
  });

  it('never has an empty name', () => {
    const span = { start: 0, end: 2 };
    const model = withSections('临湖', [{ kind: 'heading', name: ' ', level: 1, span, heading: span, children: [] }]);
    assert.equal(outline(model, 'zh-cn')[0]?.name, '（无标题）');
  });

  it('keeps the selection within the section', () => {
    const heading = { start: 0, end: 4 };
    const span = { start: 1, end: 3 };
    const model = withSections('临湖市委', [{ kind: 'heading', name: '临湖', level: 1, span, heading, children: [] }]);
    assert.deepEqual(outline(model, 'zh-cn')[0]?.selection, { start: 1, end: 3 });
  });

  it('is empty for an empty text', () => assert.deepEqual(outline(modelOf(''), 'zh-cn'), []));
});
