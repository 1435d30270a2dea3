// What the rules make of a team's glossary: its spelling, its order of precedence, its reasons.
import assert from 'node:assert/strict';
import { word } from '../base/message';
import { entitiesOf } from '../gazetteer/glossary/entities';
import { readGlossary } from '../gazetteer/glossary/read';
import { layeredGazetteer } from '../gazetteer/layered';
import { checkRule } from '../testing/check';
import { rule as order } from './name-order/rule';
import { rule as variant } from './name-variant/rule';
import type { Rule } from './rule';
import { rule as wrong } from './term-wrong/rule';

const { glossary } = readGlossary(
  '名录',
  `officials:
  - name: 张伟明
    wrong: [章伟明]
    order: 1
    posts: [{ organization: 临湖市委, title: 书记, from: 2022-03, to: 2025-06 }]
  - name: 李若川
    order: 2
    posts: [{ organization: 临湖市, title: 市长, from: 2024 }]
  - { name: 刀建国, order: 3 }
terms:
  - { canonical: 六个湖城, wrong: [{ form: 六湖城, note: 少“个”字 }], from: 2024-12 }
`,
  'yaml',
);
const knowledge = { gazetteer: layeredGazetteer(entitiesOf(glossary, '名录'), 11) };
const said = (one: Rule, marked: string) =>
  checkRule(one, marked, { knowledge, language: 'markdown' }).map((found) => word(found.message, 'zh-cn'));
const dated = (date: string, text: string) => `---\ndate: ${date}\n---\n\n${text}`;

describe('name-variant with a glossary', () => {
  it('reports its wrong forms', () =>
    assert.deepEqual(said(variant, '[|章伟明|]强调，要抓实。'), ['此处写作“章伟明”，名录中为“张伟明”。']));

  it('reports another spelling beside the very post it lists', () =>
    assert.deepEqual(said(variant, dated('2024-05-01', '临湖市委书记[|张伟铭|]出席会议。')), [
      '此处写作“张伟铭”，名录中临湖市委书记为“张伟明”。',
    ]));

  it('goes by the glossary and not by the majority', () => {
    said(variant, '市长李若川主持。[|李若穿|]指出，要抓紧。会上，[|李若穿|]要求落实。');
  });

  it('leaves people alone whom the glossary lists both, and posts it does not list', () => {
    said(variant, '市长李若川、副市长刀建国出席。');
    said(variant, '望江区委书记张伟铭出席会议。');
  });

  it('writes the name in the script of the document', () => {
    const [found] = checkRule(variant, '臨湖市委書記[|張偉銘|]出席會議並講話。', { knowledge });
    assert.deepEqual(found?.fixes?.[0]?.edits[0]?.text, '張偉明');
    assert.equal(found?.fixes?.[0]?.safety, 'suggestion');
  });
});

describe('other rules with a glossary', () => {
  it('name-order goes by its order of precedence', () =>
    assert.match(
      said(order, '市领导[|李若川、张伟明、刀建国|]参加会议。')[0] ?? '',
      /与名录的排序不同：“李若川”与“张伟明”/,
    ));

  it('name-order is silent where the order is right or nobody knows it', () => {
    said(order, '市领导张伟明、李若川、刀建国参加会议。');
    said(order, '市领导周文海、张伟明、刀建国参加会议。');
  });

  it('term-wrong gives its reason, and leaves names of people to name-variant', () => {
    assert.match(said(wrong, '建设[|六湖城|]。')[0] ?? '', /少“个”字/);
    said(wrong, '章伟明强调，要抓实。');
  });
});
