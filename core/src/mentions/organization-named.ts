// Organizations with names of their own behind a place: universities, hospitals, zones, newspapers, companies.
import { finders, matcherAt } from '../base/finder';
import { type NormSpan, normSpan } from '../base/span';
import { unitClass } from '../base/unit-class';
import { mayHold, type UnitFilter } from '../base/unit-filter';
import { wordLevel } from '../lexicon/common-words';
import type { PlaceHit } from './organization-places';
import { bodyStart, isEdge, type PlacesByEnd, unknownStart } from './organization-prefix';

/** What may stand between a place and 大学, 学院, 医院: fields of study and kinds, no other words. */
const field =
  '(?:师范|理工|农业|农林|医科|医学|中医药|中医|科技|科学技术|工业|民族|财经|经济|贸易|经贸|交通|林业|外国语|政法|体育|工商|海洋|艺术|美术|音乐|戏剧|电影|邮电|电力|电机|航空|航天|石油|矿业|地质|化工|建筑|水利|水电|传媒|开放|职业|技术|城市|电子|信息|工程|国际|商务|旅游|警官|警察|公安|司法|卫生|健康|护理|机电|铁道|铁路|轻工|纺织|食品|语言|文化|管理|第[一二三四五六七八九十]|人民|儿童|妇幼|保健|口腔|肿瘤|胸科|精神|传染病|中心|中西医|结合|附属|协和|大学|市立|省立|县|应用|工艺|行政|幼儿|高等|专科)';
const ofSchool = '(?:(?:第[一二三四])?附属(?:医院|中学|小学))?';
const school = matcherAt(
  new RegExp(`${field}{0,5}?(?:大学${ofSchool}|学院|专科学校|附属中学|医院|妇幼保健院)|${field}{1,2}(?:中学|小学)`),
);

/** What a place that no table knows may stand before: 临湖海关, 云岭师范大学. */
const behindUnknown = new RegExp(
  `${field}{0,4}?(?:大学${ofSchool}|学院|医学院)|地委|海关|高新区|经开区|高新技术产业开发区|经济技术开发区|综合保税区`,
  'g',
);

const embassy = /中国驻(?![多各])\p{Script=Han}{2,8}?(?:大使馆|总领事馆|使馆|领事馆)/gu;
const bank =
  /(?:中国(?:农业|工商|建设|人民|邮政储蓄|进出口|农业发展)?银行|国家开发银行|交通银行)[\p{Script=Han}]{2,4}(?:分行|支行)/gu;

/** Schools named after no place, or after a part of the country. */
const wideSchool = new RegExp(
  `(?:清华|复旦|同济|南开|暨南|中山|燕山|江南|河海|东华|长安|中国|华东|华南|华中|华北|东北|西北|西南|东南|中南|中央|首都|北方|南方)${field}{0,4}?大学`,
  'g',
);

const international =
  /联合国(?:教科文组织|粮农组织|儿童基金会|开发计划署|环境规划署|人居署|难民署|安理会|大会)|(?<!联合国)教科文组织|世界(?:卫生组织|贸易组织|知识产权组织|气象组织|银行集团|粮食计划署)|国际(?:货币基金组织|劳工组织|奥委会|奥林匹克委员会|原子能机构|刑警组织|红十字会)|上海合作组织|亚洲(?:开发银行|基础设施投资银行)|世卫组织|世贸组织|上合组织|亚太经合组织/g;

/** Schools and hospitals every place has; a place no table knows, or a level alone, will do before them. */
const localSchool =
  /(?:第[一二三四五六七八九十]{1,2})?(?:人民医院|中心医院|中医医院|妇幼保健院|民族中学|实验中学|高级中学|实验小学|中学|小学|职业技术学院)/g;

const zone = matcherAt(
  /(?:国家级?)?(?:高新技术产业开发区|高新技术产业园区|高新技术开发区|经济技术开发区|经济开发区|高新区|经开区|综合保税区|综保区|自由贸易试验区|自贸试验区|自贸区|国家旅游度假区|旅游度假区|度假区|空港经济区|临空经济区|临空经济示范区|边境经济合作区|跨境经济合作区|工业园区|产业园区)/,
);
const newArea =
  /(?:滇中|雄安|浦东|滨海|两江|舟山群岛|兰州|南沙|西咸|贵安|西海岸|金普|天府|湘江|江北|福州|哈尔滨|长春|赣江|[\p{Script=Han}]{2})新区/gu;
const tradeZone = /中国（[\p{Script=Han}]{2,4}）(?:自由贸易试验区|自贸试验区)(?:[\p{Script=Han}]{2,3}片区)?/gu;
const office = matcherAt(/管委会|管理委员会|党工委/);

const paper = matcherAt(/日报社?|晚报社?|早报|晨报|都市报|都市时报|都市晨报|商报/);
/** 昨日报道, 今日报告, 日报送: no newspaper. */
const noPaper = /^(?:[道告到名备考送销刊表批]|平安)/;

const company = /(?:集团)?(?:股份有限公司|有限责任公司|有限公司|集团公司)|集团/g;
/** No name of a company holds one of these. */
const notInCompany = unitClass(
  /[，。；：、！？“”《》\s的了着在由是据对向被把让使请从将与跟及并于赴到给为以其该各某几等家名个]/,
);
const ordinaryGroup =
  /(?:企业|产业|大型|军工|跨国|民营|国有|军事|利益|犯罪|诈骗|贩毒|城市|国家|国|政治|经济|骨干|龙头|投资|医疗|教育|媒体|组建|成立|打造)$/;

const named = finders(localSchool, wideSchool, international, tradeZone, embassy, bank, behindUnknown, company);

/** Spans of such names; where two overlap the caller keeps the longer. */
export function namedIn(
  text: string,
  units: UnitFilter,
  places: readonly PlaceHit[],
  byEnd: PlacesByEnd,
): readonly NormSpan[] {
  const spans: NormSpan[] = [];
  for (const { norm, division } of places) {
    const end = school(text, norm.end) ?? withOffice(text, zoneAt(text, norm.end)) ?? paperEnd(text, norm.end);
    if (end === undefined || (division.doubtful && end - norm.end > 8)) continue;
    if (/(?:大学|医院|学院)$/.test(text.slice(norm.end, end)) && studentsFollow(text, end)) continue;
    spans.push(normSpan(chained(norm.start, byEnd), end));
  }
  const [local, wide, worldwide, zones, embassies, banks, unknown, companies] = named(text);
  for (const found of local) {
    const start = bodyStart(text, found.index, 'level', byEnd);
    const numbered = /^(?:第|民族|实验)/.test(found[0]) || !/[中小]学$/.test(found[0]);
    if (start !== undefined && numbered) spans.push(normSpan(start, found.index + found[0].length));
  }
  for (const found of wide) if (!studentsFollow(text, found.index + found[0].length)) spans.push(spanOf(found));
  for (const each of [worldwide, zones, embassies, banks]) for (const found of each) spans.push(spanOf(found));
  for (const found of unknown) behindUnknownPlace(text, found, byEnd, spans);
  if (mayHold(units, '区') && text.includes('新区')) newAreas(text, places, byEnd, spans);
  if (mayHold(units, '报社')) papersAtEdge(text, spans);
  for (const found of companies) companyAt(text, found, places, spans);
  return spans;
}

function behindUnknownPlace(text: string, found: RegExpExecArray, byEnd: PlacesByEnd, spans: NormSpan[]): void {
  const start = unknownStart(text, found.index, byEnd);
  const end = found.index + found[0].length;
  if (start === undefined || (/[学院]$/.test(found[0]) && studentsFollow(text, end))) return;
  spans.push(normSpan(chained(start, byEnd), withOffice(text, end) ?? end));
}

const spanOf = (found: RegExpExecArray): NormSpan => normSpan(found.index, found.index + found[0].length);

function paperEnd(text: string, at: number): number | undefined {
  const end = paper(text, at);
  return end === undefined || noPaper.test(text.slice(end, end + 2)) ? undefined : end;
}

/** 云南大学生 are students and not of 云南大学. */
const studentsFollow = (text: string, end: number): boolean =>
  /^(?:生(?![命物态科])|城)/.test(text.slice(end, end + 2));

/** A zone right behind the place, or behind a name of up to three characters: 昆明|滇池|国家旅游度假区. */
function zoneAt(text: string, at: number): number | undefined {
  for (const gap of zoneGaps) {
    const end = zone(text, at + gap);
    if (end !== undefined && (gap === 0 || isOwnName(text.slice(at, at + gap)))) return end;
  }
  return undefined;
}

const zoneGaps = [0, 2, 3];

const isOwnName = (name: string): boolean =>
  /^\p{Script=Han}+$/u.test(name) && !holdsNoName(name) && (wordLevel(name.slice(0, 2)) ?? 0) === 0;

function holdsNoName(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (notInCompany(text.charCodeAt(i))) return true;
  return false;
}

const withOffice = (text: string, end: number | undefined): number | undefined =>
  end === undefined ? undefined : (office(text, end) ?? end);

function chained(start: number, byEnd: PlacesByEnd): number {
  const outer = byEnd.get(start);
  return outer ? chained(outer.norm.start, byEnd) : start;
}

const national = /^(?:滇中|雄安|浦东|两江|舟山群岛|南沙|西咸|贵安|金普|天府|湘江|赣江)新区$/;

function newAreas(text: string, places: readonly PlaceHit[], byEnd: PlacesByEnd, spans: NormSpan[]): void {
  for (const found of text.matchAll(newArea)) {
    const span = spanOf(found);
    const place = places.find(({ norm }) => norm.start <= span.start && span.start < norm.end);
    const start = place ? place.norm.start : span.start;
    const bounded = place !== undefined || isEdge(text, start) || byEnd.has(start);
    const name = found[0].slice(0, -2);
    if (!national.test(found[0]) && (!bounded || (wordLevel(name) ?? 0) > 0 || holdsNoName(name))) continue;
    spans.push(normSpan(chained(start, byEnd), withOffice(text, span.end) ?? span.end));
  }
}

const edgePaper =
  /(?<=[（(，。“\s]|^)[\p{Script=Han}]{2,3}(?:(?:日报|晚报)(?=\s*(?:记者|讯|全媒体|社|通讯员|[）)]))|(?:日报|通讯)社(?=[\p{Script=Han}]{2,6}\d{1,2}月\d{1,2}日电))/gu;

const paperWord = /(?:日报社?|晚报|通讯社)$/;

function papersAtEdge(text: string, spans: NormSpan[]): void {
  if (!/日报|晚报|通讯社/.test(text)) return;
  for (const found of text.matchAll(edgePaper))
    if ((wordLevel(found[0].replace(paperWord, '')) ?? 0) === 0) spans.push(spanOf(found));
}

/** From a place, 中国, or the edge of the clause up to 公司; 集团 alone only behind a place or 中国. */
function companyAt(text: string, found: RegExpExecArray, places: readonly PlaceHit[], spans: NormSpan[]): void {
  const end = found.index + found[0].length;
  const plain = found[0] === '集团';
  if (plain && /^[军化式]/.test(text.slice(end, end + 1))) return;
  const start = companyStart(text, found.index, plain, places);
  if (start === undefined) return;
  const name = text.slice(start, found.index);
  if (name.length >= 2 && !(plain && ordinaryGroup.test(name))) spans.push(normSpan(start, end));
}

function companyStart(text: string, at: number, plain: boolean, places: readonly PlaceHit[]): number | undefined {
  const floor = Math.max(0, at - (plain ? 8 : 18));
  let edge = at;
  while (edge > floor && !notInCompany(text.charCodeAt(edge - 1))) edge--;
  const inside = places.filter(({ norm }) => norm.start >= edge && norm.start < at);
  const from = inside.filter(({ norm }) => text.charAt(norm.start - 1) === '和').at(-1) ?? inside[0];
  // 某某（北京）有限公司: what stands before the bracket is the name.
  const bracket = from && /[（(]/.test(text.charAt(from.norm.start - 1));
  if (bracket) return undefined;
  if (from && from.norm.end < at) return from.norm.start;
  const china = text.slice(edge, at).indexOf('中国');
  if (china >= 0 && edge + china + 2 < at) return edge + china;
  if (plain || (edge === floor && edge > 0)) return undefined;
  // 走进|临湖钢铁集团有限公司
  if (at - edge > 4 && /^\p{Script=Han}{2}/u.test(text.slice(edge)) && isEdge(text, edge + 2)) edge += 2;
  return at - edge <= 12 && (wordLevel(text.slice(edge, edge + 2)) ?? 0) < 1 ? edge : undefined;
}
