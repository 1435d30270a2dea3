// A marked text, a cursor, a card.
import assert from 'node:assert/strict';
import { buildGazetteer, type Entity, type Language, message, span } from '@dinggao/core';
import { modelOf, parseMarkup } from '@dinggao/core/testing';
import { renderHover } from './card';
import { hover } from './hover';
import type { Card, HoverInfo } from './info';
import { markdown, plain } from './marks';

const entity = (one: Partial<Entity> & Pick<Entity, 'id' | 'kind' | 'canonical'>): Entity => ({
  aliases: [],
  sources: [],
  origin: 'builtin',
  ...one,
});

const gazetteer = buildGazetteer([
  entity({
    id: 'term:liu-ge-hu-cheng',
    kind: 'term',
    canonical: '六个湖城',
    aliases: [
      { form: '六座湖城', status: 'wrong', note: '量词有误' },
      { form: '湖城目标', status: 'accepted' },
    ],
    meaning: '临湖市城市建设目标的概括提法。',
    since: '2024-01',
    issuer: '临湖市委',
    quotation: 'always',
    members: ['水清湖城', '宜居湖城'],
    scope: '临湖',
    sources: [{ title: '《临湖建设方案》', date: '2024-01-08' }],
  }),
  entity({
    id: 'meeting:hu-cheng-da-hui',
    kind: 'meeting',
    canonical: '临湖湖城大会',
    aliases: [{ form: '湖城大会', status: 'accepted' }],
    meaning: '2025年10月20日在临湖举行。',
    since: '2025-10-20',
  }),
  entity({ id: 'plan:hu-er-wu', kind: 'plan', canonical: '湖二五规划', period: { start: 2031, end: 2035 } }),
  entity({
    id: 'term:san-bu-zou-a',
    kind: 'term',
    canonical: '湖城三步走',
    aliases: [{ form: '湖三步', status: 'accepted' }],
    meaning: '甲义。',
  }),
  entity({
    id: 'term:san-bu-zou-b',
    kind: 'term',
    canonical: '湖边三步走',
    aliases: [{ form: '湖三步', status: 'accepted' }],
    meaning: '乙义。',
  }),
]);
const knowledge = { gazetteer };

interface Asked {
  readonly text: string;
  readonly info: HoverInfo | undefined;
}

function ask(marked: string): Asked {
  const { text, cursor = 0 } = parseMarkup(marked);
  const language = text.startsWith('---') ? 'markdown' : 'plaintext';
  return { text, info: hover(modelOf(text, { knowledge, language }), knowledge, cursor) };
}

function rendered(marked: string, language: Language = 'zh-cn', marks = markdown): string {
  const { text, info } = ask(marked);
  assert.ok(info, `no hover: ${marked}`);
  const locate = ({ start }: { start: number }) => {
    const line = text.slice(0, start).split('\n').length;
    return { line, target: `file:///gao.txt#L${line}` };
  };
  return renderHover(info, { language, marks, locate });
}

const about = ({ text, info }: Asked): string | undefined => info && text.slice(info.span.start, info.span.end);

const person = (card: Card | undefined) => {
  assert.equal(card?.kind, 'person');
  return card as Extract<Card, { kind: 'person' }>;
};

describe('hover', () => {
  const report =
    '云岭省委副书记、临湖市委书记张伟明主持会议。\n会上，张$0伟明强调，要真抓实干。\n（临湖日报 记者周小平 王立新）';

  it('brings an official’s posts to a bare mention', () => {
    const asked = ask(report);
    assert.equal(about(asked), '张伟明');
    const card = person(asked.info?.cards[0]);
    assert.deepEqual(
      card.posts.map(({ organization, title }) => `${organization}|${title}`),
      ['云岭省委|副书记', '临湖市委|书记'],
    );
    assert.equal(card.reading, 'Zhāng Wěimíng');
    assert.equal(card.introduced?.text, '云岭省委副书记、临湖市委书记张伟明');
    assert.equal(card.occurrences.total, 2);
  });

  it('shows at a title whom it introduces', () => {
    const asked = ask('临湖市科技局局$0长刀建国发言。');
    assert.equal(person(asked.info?.cards.at(-1)).name, '刀建国');
  });

  it('gives a second post the organization of the first', () => {
    const card = person(ask('临湖市发展改革委党组书记、主任李若$0川发言。').info?.cards[0]);
    assert.deepEqual(
      card.posts.map(({ organization, title }) => `${organization}|${title}`),
      ['临湖市发展改革委|党组书记', '临湖市发展改革委|主任'],
    );
  });

  it('reads through annotations and writes the document’s script', () => {
    const asked = ask('臨湖市發(fā)展改革委主任張偉$0明發(fā)言，要求狠抓落實。');
    const card = person(asked.info?.cards[0]);
    assert.equal(card.name, '張偉明');
    assert.deepEqual(card.posts, [{ organization: '臨湖市發展改革委', title: '主任' }]);
  });

  it('gives a reporter a medium and no posts', () => {
    const card = person(ask(report.replace('$0', '').replace('周小平', '周小$0平')).info?.cards[0]);
    assert.equal(card.role, 'reporter');
    assert.equal(card.medium, '临湖日报');
    assert.deepEqual(card.posts, []);
  });

  it('explains a formulation', () => {
    const asked = ask('全市建设“六$0个湖城”。');
    const [card] = asked.info?.cards ?? [];
    assert.equal(card?.kind, 'entity');
    assert.equal(card?.kind === 'entity' && card.alias, undefined);
  });

  it('says the right form at a wrong one', () => {
    assert.match(rendered('全市建设“六个湖城”。建设“六$0座湖城”。'), /写作“六座湖城”，应为“六个湖城”（量词有误）/);
  });

  it('says the standard form at another way of counting', () => {
    assert.match(rendered('全市建设“六个湖城”。建设“六$0湖城”。'), /写作“六湖城”，规范写法是“六个湖城”/);
  });

  it('brings the forms of an organization together, and who heads it', () => {
    const asked = ask('临湖市科技局召开会议。市科技$0局局长刀建国发言，市科技局作了部署。');
    const [first] = asked.info?.cards ?? [];
    assert.equal(first?.kind, 'organization');
    assert.equal(first?.kind === 'organization' && first.name, '临湖市科技局');
    assert.equal(first?.occurrences.total, 3);
    assert.equal(person(asked.info?.cards[1]).name, '刀建国');
  });

  it('is still there right behind a mention', () => {
    assert.equal(about(ask('临湖市委书记张伟明$0主持会议。')), '张伟明');
  });

  for (const silent of ['务$0虚会开幕。', '$0', '张伟明主持会议。\n\n$0\n', '共有3$0个项目。']) {
    it(`says nothing at ${JSON.stringify(silent)}`, () => assert.equal(ask(silent).info, undefined));
  }

  it('says nothing outside the text', () => {
    const model = modelOf('临湖市委书记张伟明主持会议。', { knowledge });
    for (const offset of [-1, 10_000, Number.NaN]) assert.equal(hover(model, knowledge, offset), undefined);
  });
});

describe('renderHover', () => {
  const twice = '临湖市委书记张伟明主持会议。\n会上，张$0伟明强调，要真抓实干。';

  it('sets a person’s card', () => {
    assert.equal(
      rendered(twice),
      [
        '**张伟明** *Zhāng Wěimíng*  \n官员 · 据本文',
        '- 临湖市委书记',
        '职务见[第1行](file:///gao.txt#L1)：“临湖市委书记张伟明”',
        '发言见[第2行](file:///gao.txt#L2)：“要真抓实干”',
        '本文提到2次',
        '- [第1行](file:///gao.txt#L1) 临湖市委书记**张伟明**主持会议。\n' +
          '- [第2行](file:///gao.txt#L2) 会上，**张伟明**强调，要真抓实干。',
      ].join('\n\n'),
    );
  });

  it('sets a formulation’s card', () => {
    assert.equal(
      rendered('建设“六$0个湖城”。'),
      [
        '**“六个湖城”**  \n提法 · 据内置资料',
        '临湖市城市建设目标的概括提法。',
        '- 最早见于：2024年1月\n- 提出：临湖市委\n- 使用范围：临湖\n- 引号：要加引号\n- 内容：水清湖城、宜居湖城',
        '出处：《临湖建设方案》（2024年1月8日）',
        '本文只提到这一次',
      ].join('\n\n'),
    );
  });

  it('says nothing twice', () => {
    assert.equal(rendered('湖城$0大会开幕。').match(/10月20日/g)?.length, 1);
    assert.doesNotMatch(rendered('湖城$0大会开幕。'), /即“/);
  });

  it('gives a date its weekday, its distance from the report, its range', () => {
    const dated = '---\ndate: 2025-12-14\n---\n\n';
    assert.equal(
      rendered(`${dated}12月1$01日至13日，会议召开。`),
      [
        '**12月11日**  \n日期 · 2025年12月11日 · 星期四',
        '- 稿件日期2025年12月14日的3天前\n- 年份据稿件日期推定\n- 12月11日至13日，共3天',
      ].join('\n\n'),
    );
    assert.match(rendered(`${dated}2025年12月1$04日，会议召开。`, 'en'), /Sunday[\s\S]*The date of the report/);
    assert.equal(rendered('2025年12月1$04日，会议召开。'), '**2025年12月14日**  \n日期 · 星期日');
  });

  it('says of a count what was counted', () => {
    assert.equal(
      rendered('会议围绕产业发展、城市更新、民生保障三$0个专题展开讨论。'),
      '**三个专题**  \n数目 · 与列举相符\n\n1. 产业发展\n2. 城市更新\n3. 民生保障',
    );
    assert.match(rendered('会议围绕产业发展、城市更新、民生保障四$0个专题展开讨论。'), /数目 · 列举3项/);
  });

  it('says who issues under a code, and which document it is', () => {
    assert.equal(
      rendered('《湖泊保护意见》（国发〔2024〕$03号）印发。'),
      '**国发〔2024〕3号**  \n发文字号\n\n- 文件：《湖泊保护意见》\n- 发文机关：国务院\n\n本文只提到这一次',
    );
    assert.match(rendered('《湖泊保$0护意见》（国发〔2024〕3号）印发。'), /发文字号：国发〔2024〕3号/);
    assert.match(rendered('《湖泊保$0护条例》（以下简称《条例》）施行。'), /本文简称：《?条例》?/);
  });

  it('dates a meeting that only the calendar has', () => {
    const text = rendered('十届全国人大二$0次会议通过决议。');
    assert.match(text, /第十届全国人民代表大会第二次会议。/);
    assert.match(text, /召开：2004年/);
  });

  it('says where a plan stands in the year of the report', () => {
    const stageIn = (year: number) => rendered(`---\ndate: ${year}-12-14\n---\n\n落实湖二$0五规划。`);
    assert.match(stageIn(2030), /次年开局/);
    assert.match(stageIn(2031), /开局之年/);
    assert.match(stageIn(2033), /第3年/);
    assert.match(stageIn(2035), /收官之年/);
    assert.doesNotMatch(stageIn(2040), /稿件所在/);
  });

  it('names a spelling the rules doubt', () => {
    const { text, cursor = 0 } = parseMarkup('临湖市委书记张伟明$0主持会议。\n张伟民强调，要真抓实干。');
    const model = modelOf(text, { knowledge });
    const at = text.indexOf('张伟民');
    const doubted = message({ 'zh-cn': '', 'zh-tw': '', en: '' });
    const finding = { rule: 'name-variant', severity: 'warning', span: span(at, at + 3), message: doubted } as const;
    const related = [{ span: span(text.indexOf('张伟明'), text.indexOf('张伟明') + 3), message: doubted }];
    const info = hover(model, { ...knowledge, findings: () => [{ ...finding, related }] }, cursor);
    assert.deepEqual(
      person(info?.cards[0]).alike.map((one) => one.text),
      ['张伟民'],
    );
  });

  it('gives a plan its years', () => assert.match(rendered('落实湖二$0五规划。'), /时限：2031—2035年/));

  it('lists what an ambiguous form may mean', () => {
    const text = rendered('推进湖三$0步。');
    assert.match(text, /以下2项之一/);
    assert.match(text, /甲义。[\s\S]*乙义。/);
  });

  it('speaks Traditional Chinese and English', () => {
    assert.match(rendered(twice, 'zh-tw'), /官員 · 據本文/);
    assert.match(rendered(twice, 'en'), /Named 2 times/);
  });

  it('sets plain text without marks', () => {
    assert.doesNotMatch(rendered(twice, 'zh-cn', plain), /[*[\]]|file:/);
  });

  it('counts what it does not list', () => {
    const many = `临湖市委书记张伟明主持会议。\n${'张伟明强调，要真抓实干。\n'.repeat(11)}会上，张$0伟明要求。`;
    assert.match(rendered(many), /本文提到13次[\s\S]*另有8处/);
  });
});
