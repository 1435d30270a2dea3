// Posts and formulations of a team's glossary that do not hold at the report's date.
import assert from 'node:assert/strict';
import { word } from '../../base/message';
import { entitiesOf } from '../../gazetteer/glossary/entities';
import { readGlossary } from '../../gazetteer/glossary/read';
import { layeredGazetteer } from '../../gazetteer/layered';
import { checkRule } from '../../testing/check';
import type { Rule } from '../rule';
import { rule } from './rule';

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

describe('glossary-date', () => {
  it('reports a post the report gives and the glossary ends before', () => {
    const [first] = said(rule, dated('2025-12-11', '临湖市委书记[|张伟明|]出席会议。张伟明讲话。'));
    assert.match(
      first ?? '',
      /名录职务可能不适用于该日期：名录中“张伟明”任“临湖市委书记”自2022-03至2025-06，稿件日期为2025-12-11/,
    );
  });

  it('reports a bare name none of whose posts holds', () => {
    assert.match(
      said(rule, dated('2021-05-01', '[|张伟明|]强调，要抓实。'))[0] ?? '',
      /没有在稿件日期（2021-05-01）有效的职务/,
    );
  });

  it('reports a formulation used before its time', () => {
    assert.match(said(rule, dated('2023-05-01', '建设“[|六个湖城|]”。'))[0] ?? '', /适用期为自2024-12起/);
  });

  it('says nothing where the post holds, or nobody knows the date', () => {
    said(rule, dated('2024-12-11', '临湖市委书记张伟明、市长李若川出席会议。建设“六个湖城”。'));
    said(rule, dated('2025-06-30', '临湖市委书记张伟明出席会议。'));
    said(rule, '临湖市委书记张伟明出席会议。');
  });
});
