// Glossaries as teams write them, in YAML and as tables.
import assert from 'node:assert/strict';
import { entitiesOf } from './entities';
import { type GlossaryFormat, readGlossary } from './read';

function entities(text: string, format: GlossaryFormat = 'yaml') {
  const { glossary, problems } = readGlossary('file:///名录', text, format);
  assert.deepEqual(problems, []);
  return entitiesOf(glossary, 'file:///名录');
}

describe('a glossary in YAML', () => {
  const text = `# 临湖市
asOf: 2025-12-14
officials:
  - name: 张伟明
    aliases: [张维明]
    wrong:
      - 张伟民
      - { form: 章伟明, note: 姓张 }
    posts:
      - { organization: 临湖市委, title: 书记, from: 2024-03, to: null }
    order: 1
    notes: 兼管审计。
organizations:
  - full: 临湖市发展和改革委员会
    short: [市发展改革委]
    colloquial: 市发改委
    old: [临湖市计划委员会]
    head: 主任
terms:
  - canonical: 六个湖城
    wrong: [六湖城]
    meaning: 六项建设目标。
    source: { title: 临湖市委全会决定, date: 2024-12-20 }
    from: 2024
`;

  it('becomes entities', () => {
    const [person, organization, term] = entities(text);
    assert.deepEqual(
      [person?.kind, person?.canonical, person?.order, person?.asOf, person?.usage],
      ['person', '张伟明', 1, '2025-12-14', '兼管审计。'],
    );
    assert.deepEqual(person?.posts, [{ organization: '临湖市委', title: '书记', from: '2024-03' }]);
    assert.deepEqual(
      person?.aliases.map(({ form, status, note }) => [form, status, note]),
      [
        ['张维明', 'accepted', undefined],
        ['张伟民', 'wrong', undefined],
        ['章伟明', 'wrong', '姓张'],
      ],
    );
    assert.deepEqual([organization?.canonical, organization?.head], ['临湖市发展和改革委员会', '主任']);
    assert.deepEqual(
      organization?.aliases.map(({ form, status }) => [form, status]),
      [
        ['市发展改革委', 'accepted'],
        ['市发改委', 'accepted'],
        ['临湖市计划委员会', 'discouraged'],
      ],
    );
    assert.deepEqual(
      [term?.canonical, term?.valid, term?.sources[0]?.date],
      ['六个湖城', { from: '2024' }, '2024-12-20'],
    );
  });

  it('says where each name stands', () => {
    const [person] = entities(text);
    assert.equal(text.slice(person?.at?.start, person?.at?.end), '张伟明');
  });

  it('takes Chinese keys', () => {
    const [person, term] = entities(`
人员:
  - 姓名: 张伟明
    任职:
      - 单位: 临湖市委
        职务: 书记
        起: 2024年3月
提法:
  - 提法: 六个湖城
    误写: 六湖城
`);
    assert.deepEqual(person?.posts, [{ organization: '临湖市委', title: '书记', from: '2024-03' }]);
    assert.equal(term?.aliases[0]?.form, '六湖城');
  });

  it('keeps names in Simplified script, and the Traditional spelling beside them', () => {
    const [person] = entities('officials: [{ name: 許瀾 }]');
    assert.deepEqual([person?.canonical, person?.traditional], ['许澜', '許瀾']);
  });

  it('may be empty, or hold nothing but comments, or begin with a byte order mark', () => {
    assert.deepEqual(entities(''), []);
    assert.deepEqual(entities('# 待填\n'), []);
    assert.deepEqual(entities('officials:\n'), []);
    const [person] = entities('\ufeffofficials: [{ name: 许澜 }]');
    assert.equal(person?.canonical, '许澜');
  });
});

describe('a glossary as a table', () => {
  it('takes several rows of one name for several posts of one person', () => {
    const [person, other] = entities(
      '姓名,单位,职务,起,止,排序\r\n张伟明,临湖市委,书记,2024/3/1,,1\r\n张伟明,云岭省委,副书记,2025年1月,,\r\n李若川,市发展改革委,主任,,,2\r\n',
      'csv',
    );
    assert.deepEqual(person?.posts, [
      { organization: '临湖市委', title: '书记', from: '2024-03-01' },
      { organization: '云岭省委', title: '副书记', from: '2025-01' },
    ]);
    assert.deepEqual([person?.order, other?.order, other?.canonical], [1, 2, '李若川']);
  });

  it('reads English headers, quotation marks, several forms in a cell', () => {
    const [organization] = entities(
      'full,short,head,notes\n"临湖市发展和改革委员会","市发展改革委、市发改委",主任,"原“计委”,2004年改称"\n',
      'csv',
    );
    assert.deepEqual(
      organization?.aliases.map(({ form }) => form),
      ['市发展改革委', '市发改委'],
    );
    assert.equal(organization?.usage, '原“计委”,2004年改称');
  });

  it('reads semicolons, tabs and what a spreadsheet announces', () => {
    for (const separator of [';', '\t', '，']) {
      const [term] = entities(`提法${separator}误写\n六个湖城${separator}六湖城\n`, 'csv');
      assert.equal(term?.aliases[0]?.form, '六湖城');
    }
    assert.equal(entities('\ufeffsep=;\r\n提法;释义\r\n六个湖城;甲,乙\r\n', 'csv')[0]?.meaning, '甲,乙');
  });

  it('may be empty', () => {
    assert.deepEqual(entities('', 'csv'), []);
    assert.deepEqual(entities('姓名,职务\n,\n', 'csv'), []);
  });
});
