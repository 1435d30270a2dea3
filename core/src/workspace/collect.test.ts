// Reports, and the glossary drafted of them.
import assert from 'node:assert/strict';
import { readGlossary } from '../gazetteer/glossary/read';
import { filesOf, indexOf } from '../testing/check-workspace';
import { collectGlossary } from './collect';

const index = indexOf(
  filesOf(
    [
      '-- 2025-03-01甲.txt --\n临湖市委书记张伟明出席会议。临湖市发展和改革委员会汇报，建设“六个湖城”。',
      '-- 2025-05-01乙.txt --\n临湖市委书记张伟明调研。临湖市发展改革委负责人参加，推进“六个湖城”建设。',
      '-- 丙.txt --\n临湖市科技局局长李若川介绍“六湖城”。',
    ].join('\n'),
  ),
);

describe('a glossary out of an archive', () => {
  it('has people with posts as seen, organizations with their forms, formulations with their spellings', () => {
    const collected = collectGlossary(index, '');
    assert.equal(
      collected?.text,
      `officials:
  - name: 张伟明
    posts:
      - organization: 临湖市委
        title: 书记
    notes: 见于2篇稿件（2025-03-01至2025-05-01）：2025-03-01甲.txt、2025-05-01乙.txt
  - name: 李若川
    posts:
      - organization: 临湖市科技局
        title: 局长
    notes: 见于1篇稿件：丙.txt
organizations:
  - full: 临湖市委
    notes: 见于2篇稿件（2025-03-01至2025-05-01）：2025-03-01甲.txt、2025-05-01乙.txt
  - full: 临湖市发展和改革委员会
    short:
      - 临湖市发展改革委
    notes: 见于2篇稿件（2025-03-01至2025-05-01）：2025-03-01甲.txt、2025-05-01乙.txt
terms:
  - canonical: 六个湖城
    notes: 见于2篇稿件（2025-03-01至2025-05-01）：2025-03-01甲.txt、2025-05-01乙.txt；又写作“六湖城”（1篇）
`,
    );
  });

  it('is a glossary without mistakes', () =>
    assert.deepEqual(readGlossary('', collectGlossary(index, '')?.text ?? '', 'yaml').problems, []));

  it('keeps what people wrote, word for word', () => {
    const existing = `# 编辑部名录\nasOf: 2025-06-01\n人员:\n  # 书记\n  - 姓名: 张伟明 # 核对过\n    备注: 勿改\nterms: []\n`;
    const text = collectGlossary(index, existing)?.text ?? '';
    assert.ok(
      text.startsWith('# 编辑部名录\nasOf: 2025-06-01\n人员:\n  # 书记\n  - 姓名: 张伟明 # 核对过\n    备注: 勿改\n'),
    );
    assert.equal(text.split('张伟明').length, 2);
    assert.match(text, /name: 李若川/);
    assert.deepEqual(readGlossary('', text, 'yaml').problems, []);
  });

  it('adds nothing the second time', () => {
    const first = collectGlossary(index, '')?.text ?? '';
    assert.deepEqual(collectGlossary(index, first), { text: first, officials: 0, organizations: 0, terms: 0 });
  });

  it('leaves a file alone that it cannot read', () => {
    assert.equal(collectGlossary(index, 'officials: [\n'), undefined);
    assert.equal(collectGlossary(index, 'officials: 张伟明\n'), undefined);
  });
});
