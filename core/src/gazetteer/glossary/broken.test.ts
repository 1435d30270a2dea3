// Every way a glossary can be broken: the message at its place, and the rest of the file still in use.
import assert from 'node:assert/strict';
import { word } from '../../base/message';
import { parseMarkup, withMarks } from '../../testing/markup';
import { type GlossaryFormat, readGlossary } from './read';

interface Broken {
  /** `[|…|]` where something must be said. */
  readonly file: string;
  readonly says: RegExp;
  readonly format?: GlossaryFormat;
  /** Names still known, of whatever kind. */
  readonly left?: readonly string[];
}

const namesOf = (file: ReturnType<typeof readGlossary>['glossary']): readonly string[] => [
  ...(file.officials ?? []).map(({ name }) => name.value),
  ...(file.organizations ?? []).map(({ full }) => full.value),
  ...(file.terms ?? []).map(({ canonical }) => canonical.value),
];

const li = '  - name: 李若川\n';
const left = ['李若川'];

const broken: Readonly<Record<string, Broken>> = {
  'an unknown key with a near one': {
    file: `officials:\n  - name: 张伟明\n    [|aliasses|]: [张维明]\n${li}`,
    says: /是否应为“aliases”/,
    left: ['张伟明', '李若川'],
  },
  'an unknown key in Chinese': {
    file: '人员:\n  - 姓名: 张伟明\n    [|籍贯|]: 临湖\n  - 姓名: 李若川\n',
    says: /没有“籍贯”.*姓名、又名/,
    left: ['张伟明', '李若川'],
  },
  'an unknown section': { file: `[|people|]:\n  - name: 张伟明\nofficials:\n${li}`, says: /没有“people”/, left },
  'a section whose name is nearly right': { file: `[|offcials|]:\n${li}`, says: /是否应为“officials”/, left: [] },
  'a key given twice': {
    file: `officials:\n  - name: 李若川\n    order: 1\n    [|order|]: 2\n`,
    says: /“order”重复/,
    left,
  },
  'no name': { file: `officials:\n  - [|order|]: 1\n${li}`, says: /缺少“name”/, left },
  'no name, in Chinese': { file: `人员:\n  - [|排序|]: 1\n  - 姓名: 李若川\n`, says: /缺少“姓名”/, left },
  'an empty name': { file: `officials:\n  - name: [|""|]\n${li}`, says: /内容为空/, left },
  'a name that is not there': { file: `officials:\n  - [|name|]:\n${li}`, says: /缺少“name”/, left },
  'a number for a name': { file: `officials:\n  - name: [|2024|]\n${li}`, says: /应为文字，实为数字2024/, left },
  'truth for a name': { file: `officials:\n  - name: [|true|]\n${li}`, says: /应为文字，实为true或false/, left },
  'a list for a name': { file: `officials:\n  - name: [|[张伟明, 张维明]|]\n${li}`, says: /应为文字，实为列表/, left },
  'a name in Latin letters': { file: `officials:\n  - name: [|Zhang Weiming|]\n${li}`, says: /姓名应为汉字/, left },
  'a name of one character': { file: `officials:\n  - name: [|张|]\n${li}`, says: /只有一个字/, left },
  'a name listed twice': { file: `officials:\n${li}  - name: [|李若川|]\n`, says: /“李若川”已经列出/, left },
  'a name listed twice in two scripts': {
    file: `officials:\n  - name: 许澜\n  - name: [|許瀾|]\n`,
    says: /“許瀾”已经列出/,
    left: ['许澜'],
  },
  'text for an entry': { file: `officials:\n  - [|张伟明|]\n${li}`, says: /应为键与值，实为文字/, left },
  'a map for a list': {
    file: `officials:\n${li}    posts: { [|organisation|]: 临湖市委, title: 书记 }\n`,
    says: /是否应为“organization”/,
    left,
  },
  'no such month': {
    file: `officials:\n${li}    posts:\n      - { organization: 临湖市委, title: 书记, from: [|2024-13|] }\n`,
    says: /没有“2024-13”这一天/,
    left,
  },
  'no such day': {
    file: `terms:\n  - canonical: 六个湖城\n    from: [|2025-02-29|]\n  - canonical: 五项攻坚\n`,
    says: /没有“2025-02-29”/,
    left: ['五项攻坚'],
  },
  'words for a date': {
    file: `officials:\n${li}    posts:\n      - { title: 市长, from: [|去年|] }\n`,
    says: /“去年”不是日期/,
    left,
  },
  'a term that ends before it begins': {
    file: `officials:\n${li}    posts:\n      - { title: 市长, from: 2024-05, to: [|2023|] }\n`,
    says: /起止颠倒/,
    left,
  },
  'a post without a title': {
    file: `officials:\n${li}    posts:\n      - [|organization|]: 临湖市委\n`,
    says: /缺少“title”/,
    left,
  },
  'a rank that is no number': { file: `officials:\n${li}    order: [|第一|]\n`, says: /1到100000之间的整数/, left },
  'a rank below one': { file: `officials:\n${li}    order: [|0|]\n`, says: /1到100000之间的整数/, left },
  'a form right and wrong at once': {
    file: 'terms:\n  - canonical: 六个湖城\n    wrong: [六湖城, [|六个湖城|]]\n',
    says: /“六个湖城”就是正确写法/,
    left: ['六个湖城'],
  },
  'an empty item of a list': {
    file: 'organizations:\n  - full: 临湖市发展和改革委员会\n    short: [市发展改革委, [|""|]]\n',
    says: /内容为空/,
    left: ['临湖市发展和改革委员会'],
  },
  'a form of one character': {
    file: 'organizations:\n  - full: 临湖市发展和改革委员会\n    short: [[|委|]]\n',
    says: /只有一个字/,
    left: ['临湖市发展和改革委员会'],
  },
  'a name of several lines': {
    file: `terms:\n  - canonical: [|"六个\\n湖城"|]\n  - canonical: 五项攻坚\n`,
    says: /不能换行/,
    left: ['五项攻坚'],
  },
  'a tab for indentation': {
    file: `officials:\n${li}  - name: 张伟明\n[|\t|]  order: 1\n`,
    says: /不能用制表符/,
    left,
  },
  'a full-width colon': {
    file: `officials:\n  - [|name：张伟明|]\n    order: 2\n${li}`,
    says: /半角冒号/,
    left,
  },
  'no space behind the colon': {
    file: `officials:\n  - [|name:张伟明|]\n    order: 2\n${li}`,
    says: /冒号后面要有空格/,
    left,
  },
  'a quotation mark nothing closes': { file: `officials:\n  - name: [|"张伟明|]\n${li}`, says: /没有闭合/, left },
  'a bracket nothing closes': {
    file: `officials:\n  - name: 张伟明\n    aliases: [|[张维明|]\n${li}`,
    says: /没有闭合/,
    left,
  },
  'wrong indentation': { file: `officials:\n  - name: 张伟明\n   [|order: 1|]\n${li}`, says: /缩进与上下文不齐/, left },
  'a colon inside text': {
    file: `terms:\n  - canonical: 五项攻坚\n  - canonical: 六个湖城\n    [|meaning: 目标: 建成六个湖城|]\n`,
    says: /加上半角引号/,
    left: ['五项攻坚'],
  },
  'an anchor': { file: `officials:\n  - &a [|{ name: 张伟明 }|]\n${li}`, says: /不支持锚点与引用/, left },
  'a reference': { file: `officials:\n${li}    aliases: [|*names|]\n`, says: /不支持锚点与引用/, left },
  'two documents': { file: `officials:\n${li}[|---|]\nofficials: []\n`, says: /“---”以下略过/, left },
  'a list for a whole file': { file: '[|- name: 张伟明\n|]', says: /应为键与值，实为列表/, left: [] },
  'words for a whole file': { file: '[|我们的名录|]\n', says: /应为键与值，实为文字/, left: [] },
  'nesting without end': { file: `[|${'- '.repeat(20_000)}|]`, says: /层次过深/, left: [] },

  'a table without a header': {
    format: 'csv',
    file: '[|张伟明,临湖市委,书记|]\n李若川,市发展改革委,主任\n',
    says: /第一行应为表头/,
    left: [],
  },
  'a column nobody knows': {
    format: 'csv',
    file: '姓名,[|手机|],职务\n李若川,1,主任\n',
    says: /没有“手机”/,
    left,
  },
  'a column twice': { format: 'csv', file: '姓名,职务,[|职务|]\n李若川,主任,书记\n', says: /“职务”重复/, left },
  'a row without a name': { format: 'csv', file: '姓名,职务\n,[|市长|]\n李若川,主任\n', says: /缺少“name”/, left },
  'more cells than columns': {
    format: 'csv',
    file: '姓名,备注\n李若川,兼管审计,[|统计|]\n',
    says: /格数多于表头/,
    left,
  },
  'a bad date in a cell': {
    format: 'csv',
    file: '姓名,职务,起\n李若川,主任,[|2024/13/1|]\n',
    says: /没有“2024\/13\/1”/,
    left,
  },
  'a cell nothing closes': {
    format: 'csv',
    file: '姓名,备注\n李若川,兼\n张伟明,[|"待核|]\n刀建国,兼\n',
    says: /没有闭合/,
    left: ['李若川', '张伟明'],
  },
};

describe('a broken glossary', () => {
  for (const [name, { file, says, format = 'yaml', left: kept }] of Object.entries(broken)) {
    it(`says where: ${name}`, () => {
      const { text } = parseMarkup(file);
      const { glossary, problems } = readGlossary('file:///名录', text, format);
      const said = problems.map((one) => word(one.message, 'zh-cn'));
      assert.equal(withMarks(text, problems), file, said.join('\n'));
      assert.match(said.join('\n'), says);
      if (kept) assert.deepEqual(namesOf(glossary), kept);
    });
  }
});
