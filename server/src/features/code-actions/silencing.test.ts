// After the action nothing is reported at its place, and all else as before.
import assert from 'node:assert/strict';
import { applyEdits, builtinGazetteer, runRules } from '@dinggao/core';
import { modelOf, parseMarkup, withMarks } from '@dinggao/core/testing';
import { silencingActions } from './silencing';

const knowledge = { gazetteer: builtinGazetteer() };

/** The text after the only action at `$0`, with marks around what is reported then. */
function silenced(marked: string): string {
  const { text, cursor = 0 } = parseMarkup(marked);
  const found = (source: string) => {
    const model = modelOf(source, { language: 'markdown', knowledge });
    return { model, diagnostics: runRules({ model, knowledge }).filter(({ rule }) => rule === 'pun-repeat') };
  };
  const { model, diagnostics } = found(text);
  const actions = silencingActions(model, diagnostics, { start: cursor, end: cursor });
  assert.equal(actions.length, 1);
  const after = applyEdits(
    text,
    actions.map(({ edit }) => edit),
  );
  return withMarks(after, found(after).diagnostics);
}

describe('silencing a finding here', () => {
  it('writes a line above a paragraph', () => {
    assert.equal(
      silenced('临湖市召开会议\n\n会议强调，，$0要抓落实。\n\n会议要求，，要见实效。\n'),
      '临湖市召开会议\n\n<!-- dinggao-ignore pun-repeat -->\n\n会议强调，，要抓落实。\n\n会议要求[|，，|]要见实效。\n',
    );
  });

  it('keeps the line breaks of the file', () => {
    assert.equal(
      silenced('会议通知\r\n\r\n会议强调，，$0要抓落实。\r\n'),
      '会议通知\r\n\r\n<!-- dinggao-ignore pun-repeat -->\r\n\r\n会议强调，，要抓落实。\r\n',
    );
  });

  it('writes a line above a heading', () => {
    assert.equal(
      silenced('## 强调，，$0落实\n\n会议要求，，要见实效。'),
      '<!-- dinggao-ignore pun-repeat -->\n## 强调，，落实\n\n会议要求[|，，|]要见实效。',
    );
  });

  it('does not cut a list in two', () => {
    assert.equal(
      silenced('- 会议强调，，$0要抓落实。\n- 会议要求，，要见实效。'),
      '- 会议强调，，要抓落实。 <!-- dinggao-ignore pun-repeat -->\n- 会议要求[|，，|]要见实效。',
    );
  });

  it('is not offered where a comment would be printed', () => {
    const model = modelOf('会议强调，，要抓落实。', { knowledge });
    const diagnostics = runRules({ model, knowledge });
    assert.ok(diagnostics.length > 0);
    assert.deepEqual(silencingActions(model, diagnostics, { start: 0, end: 20 }), []);
  });
});
