// Organizations and divisions in running text: exact edges, nothing generic.
import assert from 'node:assert/strict';
import { unitFilter } from '../base/unit-filter';
import { buildGazetteer } from '../gazetteer/build';
import type { Entity } from '../gazetteer/entity';
import { parseMarkup, withMarks } from '../testing/markup';
import { recognizer } from './organization';

const glossary: readonly Entity[] = [
  {
    id: 'organization:wen-ti-zhong-xin',
    kind: 'organization',
    canonical: '临湖市委党校科研中心',
    aliases: [],
    sources: [],
    origin: 'test',
  },
];

/** `[|…|]` organizations, `{|p:…|}` places: exactly these. */
function check(marked: string, entities: readonly Entity[] = []): void {
  const { text } = parseMarkup(marked);
  const drafts = [
    ...recognizer.recognize({
      kind: 'paragraph',
      text,
      units: unitFilter(text),
      hits: buildGazetteer(entities).match(text),
    }),
  ];
  const found = drafts.map(({ kind, norm }) => ({
    span: { start: norm.start, end: norm.end },
    ...(kind === 'place' ? { label: 'p' } : {}),
  }));
  assert.equal(withMarks(text, found), marked);
}

const all = (...examples: readonly string[]): void => {
  for (const example of examples) check(example);
};

describe('organizations', () => {
  it('reads departments in full, short and colloquial', () =>
    all(
      '[|临湖市发展和改革委员会|]主任李若川表示。',
      '[|市发展改革委|]、[|市工信局|]、[|市自然资源和规划局|]参加。',
      '[|云岭省人社厅|]印发通知。',
      '会议由[|市政府口岸物流办|]承办，[|市人民政府外事办公室|]配合。',
      '[|国家发展改革委|]和[|国家统计局|]公布数据。',
    ));

  it('reads party, government, congress and courts', () =>
    all(
      '[|中共临湖市委|]、[|临湖市人民政府|]决定。',
      '[|省委|]副书记、[|市委|]书记张伟明讲话。',
      '[|县委办|]主任张伟明、[|市政府办|]副主任李若川，[|县委|]办理信访。',
      '[|市委办公室|]、[|市政府办公室|]、[|市委组织部|]联合印发。',
      '[|市人大常委会|]、[|市政协|]、[|市纪委监委|]负责同志参加。',
      '[|临湖市中级人民法院|]、[|市检察院|]通报案情。',
      '[|团市委|]、[|市妇联|]、[|市总工会|]开展慰问。',
      '[|政协临湖市委员会|]召开会议。',
    ));

  it('starts where the name starts', () =>
    all(
      '下步[|市工业和信息化局|]将抓落实。',
      '参加[|市委|]务虚会的同志表示。',
      '锚定[|省委|]目标，积极配合[|市公安局|]开展工作。',
      '记者从[|临湖市医保局|]获悉。',
      '访[|临湖市科技局|]局长刀建国',
      '会同[|市财政局|]研究，由[|云岭省临湖市科技局|]牵头。',
    ));

  it('starts behind a verb', () =>
    all('代表[|临湖市委|]致辞，支持[|临湖市总工会|]开展活动，慰问[|青溪县公安局|]民警。'));

  it('ends where the name ends', () =>
    all(
      '[|市委|]派出工作组，[|市委|]书记带队。',
      '[|市人大|]代表视察，市人大力宣传。',
      '[|昆明日报|]记者采访，昨日报道了此事。',
      '{|p:昆明|}市民走进{|p:昆明|}市场。',
    ));

  it('passes over what names many bodies or none', () =>
    all(
      '各级党委、政府和有关部门要抓好落实。',
      '发展改革部门、市级部门、各县区参加。',
      '各市委、各县政府，两市公安局，省市科技局。',
      '城市委员会、社区委托、政府采购、人大代表。',
      '要加强城市管理局部调整，推进数据局面向好。',
      '政府办理和法院判决，全国大学生和{|p:云南|}大学生。',
      '美国国家气象局发布预警。',
    ));

  it('reads places behind an opening quotation mark without the mark', () =>
    check('介绍了“{|p:江苏省|}与云岭省共建”的做法。'));

  it('reads a department without its place in a list or with its head only', () =>
    all(
      '[|市科技局|]、[|财政局|]、[|人社局|]参加会议。',
      '[|公安局|]局长刀建国介绍情况。',
      '建设财政局面，他在公安局工作过。',
    ));

  it('reads universities, hospitals, newspapers, zones and companies behind a place', () =>
    all(
      '[|昆明理工大学|]、[|云南大学|]、[|清华大学|]师生参加。',
      '[|昆明市第一人民医院|]和[|大理大学|]合作。',
      '（[|临湖日报|] 记者张伟明）',
      '[|滇中新区|]、[|云南滇中新区管委会|]和[|昆明经开区|]发言。',
      '[|中国（云南）自由贸易试验区昆明片区|]挂牌。',
      '[|昆明海关|]与[|昆明青石物流有限公司|]签约。',
    ));

  it('reads schools and hospitals behind a place no table knows', () =>
    all(
      '在[|青溪县人民医院|]新院区察看门诊大厅。',
      '走访[|临湖市第一人民医院|]、[|望江区妇幼保健院|]和[|临湖市第三中学|]。',
      '来到[|县人民医院|]慰问医护人员。',
      '各县人民医院，城市中心医院，一所县级人民医院。',
    ));

  it('reads universities, customs, zones and papers named after a place no table knows', () =>
    all(
      '[|云岭大学|]、[|云岭师范大学附属中学|]、[|临湖医学院|]有关负责人列席。',
      '支持[|临湖经开区|]、[|临湖高新区|]扩区提质，走进[|临湖钢铁集团有限公司|]厂区。',
      '◆[|临湖海关|]推出便利措施，[|南屏州民族中学|]受益。',
      '[|云岭通讯社|]临湖10月23日电',
      '一所好大学，报考大学，全国大学，走进学院，边境海关。',
    ));

  it('reads committees of the other parties', () =>
    all('[|九三学社临湖市委|]、[|民盟市委|]和[|致公党云岭省委|]联合调研。'));

  it('reads international organizations', () =>
    all('[|联合国教科文组织|]代表和[|世界卫生组织|]专家到会，[|上合组织|]成员国参加。'));

  it('reads embassies and branches of banks', () =>
    all(
      '[|中国驻万塔总领事馆|]举办活动，中国驻多国大使馆参加。',
      '[|中国农业银行临湖分行|]发放贷款，农业银行各分行跟进。',
    ));

  it('reads towns, commands and offices for one task', () =>
    all(
      '[|青溪县柳溪镇党委|]收到来信，现任[|青溪县委|]副书记的他负责。',
      '由[|市森林草原防灭火指挥部|]调度，[|市河长制办公室|]牵头。',
      '他在原[|临湖地委|]工作过，[|澄州市政府|]负责接待。',
    ));

  it('gives way to a longer name of the glossary', () => check('临湖市委党校科研中心成立。', glossary));

  it('stays calm on half-written text', () =>
    all('', '市', '委', '[|市委|]', '中共', '（', '临湖市', '有限公司', '大学'));
});

describe('divisions', () => {
  it('reads full and unmistakable short names', () =>
    all('{|p:昆明市|}和{|p:曲靖|}联合行动，{|p:云南省|}{|p:大理州|}作了发言。', '他到{|p:官渡区|}调研。'));

  it('leaves ordinary words alone', () =>
    all('实现长治久安，重大庆典，日照充足，规定西部事项。', '越南宁平省，佛罗里达州，苏州河，在北京路举行。'));
});
