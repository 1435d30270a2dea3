// The bodies every place has: committees, governments, congresses, courts, departments … and what belongs to them.
import { lazy } from '../base/lazy';
import { remember } from '../base/remember';
import { buildTrie } from '../gazetteer/trie';
import { departmentNames } from '../lexicon/department-names';

/**
 * What must stand before a body's name.
 * `party`: a party and a place (政协临湖市委员会); `level`: 省市县区 …, with or without the place's name; `place`: that, or a place's short name (昆明海关);
 * `state`: that, or 国家, 全国; `department`: that, or nothing at the edge of a clause or in a list of bodies.
 */
export type BodyNeed = 'party' | 'level' | 'town' | 'place' | 'state' | 'department';

export interface Body {
  readonly form: string;
  readonly need: BodyNeed;
}

const list = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

const listed: Readonly<Record<Exclude<BodyNeed, 'department'>, string>> = {
  party: '委员会',
  level: `委 中级法院 高级法院 纪委监委 纪委 纪律检查委员会 监委 监察委 监察委员会 法院 人民法院 中级人民法院 高级人民法院 检察院 人民检察院
    军分区 警备区 武警支队`,
  town: '党委 党工委 人民政府 政府 街道办事处 街道办 办事处 人民代表大会 人大',
  state: '人大常委会 人大 人民代表大会 人民代表大会常务委员会 政协',
  place: `中院 高院 总工会 妇联 妇女联合会 科协 科学技术协会 文联 文学艺术界联合会 侨联 归国华侨联合会 工商联 工商业联合会 残联 残疾人联合会
    红十字会 贸促会 社科联 社会科学界联合会 作协 作家协会 记协 新闻工作者协会 关工委 供销社 供销合作社 海关 边检站 出入境边防检查总站
    档案馆 博物馆 图书馆 美术馆 文化馆 科技馆 党校 行政学院 社会主义学院 社科院 社会科学院 农科院 农业科学院
    广播电视台 电视台 广播电台 融媒体中心 疾控中心 疾病预防控制中心 公共资源交易中心 住房公积金管理中心 政务服务中心 应急指挥中心
    消防救援总队 消防救援支队 公安厅交警总队 公安局交警支队 交警总队 交警支队 边境管理支队 气象台 地委 行署
    摄影家协会 美术家协会 书法家协会 音乐家协会 戏剧家协会 舞蹈家协会 律师协会 慈善总会 志愿服务联合会
    河长制办公室 河长办 防汛抗旱指挥部 森林草原防灭火指挥部 森林防火指挥部 抗震救灾指挥部 安全生产委员会办公室 安委办
    警备区 军分区 仲裁委 国安局 国家安全局 铁路局`,
};

const bodies: () => readonly Body[] = lazy(() => {
  const known = new Map<string, Body>();
  for (const [need, forms] of Object.entries(listed))
    for (const form of list(forms)) known.set(`${form}|${need}`, { form, need: need as BodyNeed });
  // Miswritten ones too: what is wrong about a name is said of the mention.
  for (const form of departmentNames().keys()) known.set(`${form}|department`, { form, need: 'department' });
  return [...known.values()];
});

/** A form of the trie: the bodies of that name, and the next words it runs into. */
interface BodyForm {
  readonly form: string;
  readonly bodies: readonly Body[];
  readonly unless: readonly RegExp[];
}

const matcher = lazy(() => {
  const byForm = new Map<string, Body[]>();
  for (const body of bodies()) byForm.set(body.form, [...(byForm.get(body.form) ?? []), body]);
  const forms = [...byForm].map(([form, all]): BodyForm => {
    const unless = nextWords.filter(([ending]) => ending.test(form)).map(([, next]) => next);
    return { form, bodies: all, unless };
  });
  return { forms, trie: buildTrie([...byForm.keys()]) };
});

/** Every name of such a body in a text that does not run into the next word, by start, shortest first. */
export function bodiesIn(text: string, onBody: (start: number, end: number, body: Body) => void): void {
  const { forms, trie } = matcher();
  trie.scan(text, (start, end, index) => {
    const { form, bodies, unless } = forms[index]!;
    // Quotation marks inside a name make it none.
    if (end - start !== form.length) return;
    if (unless.length > 0) {
      const next = text.slice(end, end + 4);
      if (unless.some((word) => word.test(next))) return;
    }
    for (const body of bodies) onBody(start, end, body);
  });
}

/** The next word that takes a body's last characters for its own: 市政|府采购 no, but 政府采购 is one word. */
const nextWords: readonly (readonly [ending: RegExp, next: RegExp])[] = [
  [/委$/, /^[托员屈婉曲]/],
  [/人大$/, /^(?:[力量批幅多概型]|代表大会)/],
  [/政府$/, /^(?:采购|性|间|债|网站?$)/],
  [/局$/, /^(?:[面限势]|部[^署门委])/],
  [/办$/, /^[理学法案好成得实证完公]/],
  [/[科文侨残妇社]联$/, /^[合系盟]/],
  [/党委$/, /^员/],
  [/办事处$|代表大会$/, /^[理置]|^常务/],
];

/** Departments of a party committee, named behind it. */
const ofCommittee =
  /^(?:办公[厅室]|办(?=副?主任)|组织部|宣传部|统战部|统一战线工作部|政法委(?:员会)?|社会工作部|网信办|编办|改革办|政研室|政策研究室|巡[察视]办|巡[察视]工作领导小组办公室|保密办|国安办|台办|外办|外事办|财经办|农办|金融办|军民融合办|党校|机要局|老干部局|督查室|直属机关工委|机关工委|党史研究室|外事工作委员会办公室|全面依法治[省市县区]委员会办公室|[教国]工委|两新工委|讲师团)/;
/** Offices of a government, named behind it. */
const ofGovernment =
  /^(?:办公[厅室]|办(?=副?主任)|研究室|新闻办(?:公室)?|督查室|参事室|口岸物流办(?:公室)?|口岸办(?:公室)?|外事办(?:公室)?|外办|侨办|港澳办|台办|金融办(?:公室)?|法制办(?:公室)?|扶贫办|搬迁安置办(?:公室)?|国资委|国有资产监督管理委员会|驻[京沪]办(?:事处)?|驻(?:北京|上海|广州|深圳|成都|昆明)办事处|发展研究中心)/;
const ofCongress = /^(?:办公[厅室]|法制工作委员会|法工委)/;
const ofPolice = /^(?:(?:经侦|治安|刑侦|交警|交通警察|禁毒|网安|特警|巡特警)[支总大]队|[\p{Script=Han}]{2,3}分局)/u;

/** Where the part that is named behind a body ends (市委|办公室); `end` itself where none is. */
export function partEnd(text: string, end: number, form: string): number {
  const found = partsOf(form)?.exec(text.slice(end, end + 16))?.[0] ?? '';
  if (/办$/.test(found) && /^[理学法案好成得实证完公]/.test(text.slice(end + found.length))) return end;
  return end + found.length;
}

/** What may be named behind a body of this form. */
const partsOf = remember((form): RegExp | undefined => {
  if (/(?:^|[^政纪监])委$|党委$/.test(form)) return ofCommittee;
  if (/政府$/.test(form)) return ofGovernment;
  if (/人大常委会$/.test(form)) return ofCongress;
  return /公安[局厅]$/.test(form) ? ofPolice : undefined;
}, 2048);
