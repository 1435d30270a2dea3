// What stands before a body's name and belongs to it: 昆明市|科技局, 市|科技局, 中共临湖市|委.
import { unitClass } from '../base/unit-class';
import { wordLevel } from '../lexicon/common-words';
import type { BodyNeed } from './organization-bodies';
import type { PlaceHit } from './organization-places';

/** Places by where they end. */
export type PlacesByEnd = ReadonlyMap<number, PlaceHit>;

export const placesByEnd = (places: readonly PlaceHit[]): PlacesByEnd =>
  places.length === 0 ? nowhere : new Map(places.map((place) => [place.norm.end, place]));

const nowhere: PlacesByEnd = new Map();

const levels = ['特别行政区', '自治区', '自治州', '自治县', '特区', '省', '市', '县', '区', '州', '旗', '盟'];
const townLevels = ['街道', '镇', '乡', ...levels];
const endsLevel = unitClass(/[区州县省市旗盟道镇乡]/);

/** The level that ends at `end`, the longest. Most places are ruled out by the unit before. */
function levelBefore(text: string, end: number, town: boolean): string | undefined {
  if (!endsLevel(text.charCodeAt(end - 1))) return undefined;
  return (town ? townLevels : levels).find((one) => end >= one.length && text.startsWith(one, end - one.length));
}

/** A character before a level that makes another word of it (城市, 社区) or many bodies (各市, 两县, 省市). */
const notLevel: Readonly<Record<string, string>> = {
  省: '节全各两某邻外跨反内多每数',
  市: '城都超门上股夜集早菜闹楼车牛熊互黑后退花开休罢街海圩债汇全各两某直地县州省区旗盟邻外跨多每级数商鬼年房鸟',
  县: '全各两某郡知区市跨邻外多每级数',
  区: '地社景小园新辖灾山城片战特郊林牧库矿厂街治范发假理税贸验域县市全各两某跨险闲校学时误盲禁雷禁疫保湾坝湖库老中军分东西南北集功选辖多每数住牧产',
};

const isHan = unitClass(/\p{Script=Han}/u);
/** Single words before which a clause is cut; no place's name starts or ends with one. */
const isFunctionWord = unitClass(/[访见抵驻受听看问的了着在由是据对向被把让使请从将与跟及兼和并而但于赴到给为以经者]/);
const notInName =
  /[的了着在由是据对向被把让使请从将与跟及和并而但于赴到给为以我你他她它这那其该各全某两几多每邻外跨本等下会要应可能有无不也都就又已共]/;

/** Words in front of names of bodies; their last characters alone would say nothing. */
const wordsBefore = new Set(
  '现任 历任 时任 兼任 调任 支持 走进 走访 前往 考察 后来 会同 配合 联合 组织 邀请 陪同'.split(' '),
);

/** Whether a clause, a word or a name evidently begins at `at`. */
export const isEdge = (text: string, at: number): boolean =>
  at <= 0 ||
  !isHan(text.charCodeAt(at - 1)) ||
  isFunctionWord(text.charCodeAt(at - 1)) ||
  wordsBefore.has(text.slice(Math.max(0, at - 2), at));

const endsState = unitClass(/[家国院央]/);
const stateName = /(?:(?<!国)国家|全国|国务院|中央)$/;

/**
 * Where the name of a body starts whose own part starts at `at`, or undefined if nothing that it needs stands there.
 * Left edges are exact: 下步|市工业和信息化局, 参加|市委.
 */
export function bodyStart(text: string, at: number, need: BodyNeed, places: PlacesByEnd): number | undefined {
  if (need === 'party') {
    const start = bodyStart(text, at, 'level', places);
    return start !== undefined && partyName.test(text.slice(start, at)) ? start : undefined;
  }
  const place = places.get(at);
  if (place && (hasLevel(place) || (need !== 'level' && need !== 'town')))
    return withParty(text, chainStart(text, place.norm.start, places));
  if (need !== 'level' && need !== 'town') {
    // 美国国家气象局 is another country's.
    const state =
      need !== 'place' && endsState(text.charCodeAt(at - 1))
        ? stateName.exec(text.slice(Math.max(0, at - 4), at))?.[0]
        : undefined;
    if (state) return at - state.length;
  }
  const level = levelBefore(text, at, need === 'town');
  if (level !== undefined) {
    const short = places.get(at - level.length);
    if (short && !hasLevel(short)) return withParty(text, chainStart(text, short.norm.start, places));
    const named = unknownStart(text, at - level.length, places);
    if (named !== undefined) return withParty(text, chainStart(text, named, places));
    if (isLevel(text, at - level.length, level)) return withParty(text, at - level.length);
  }
  return need === 'department' && isClauseEdge(text, at) ? at : undefined;
}

const isLevelUnit = unitClass(/[省市县区州旗盟]/);
const hasLevel = ({ division: { form } }: PlaceHit): boolean => isLevelUnit(form.charCodeAt(form.length - 1));

/** Where a chain of places starts whose last one starts at `start`: 云南省|昆明市. */
function chainStart(text: string, start: number, places: PlacesByEnd): number {
  let first = start;
  for (let outer = places.get(first); outer; outer = places.get(first)) first = outer.norm.start;
  if (!endsLevel(text.charCodeAt(first - 1))) return first;
  const level = ['省', '自治区', '市', '州', '县', '区'].find((one) => text.startsWith(one, first - one.length));
  if (level === undefined) return first;
  return unknownStart(text, first - level.length, places) ?? first;
}

/**
 * Where the name of a place starts that no table knows (two or three characters before its level), or undefined.
 * It must be bounded on the left and be no ordinary word: 配合市公安局 names no city.
 */
export function unknownStart(text: string, end: number, places: PlacesByEnd): number | undefined {
  if (!endsName(text.charCodeAt(end - 1))) return undefined;
  for (let length = 2; length <= 3; length++) {
    const start = end - length;
    if (start < 0) return undefined;
    const name = text.slice(start, end);
    if (!/^\p{Script=Han}+$/u.test(name) || notInName.test(name)) return undefined;
    if (!isNameLike(name)) continue;
    const bounded =
      isEdge(text, start) ||
      places.has(start) ||
      (text.charAt(start - 1) === '原' && isEdge(text, start - 1)) ||
      // 代表|临湖市委, 慰问|临湖市
      (wordLevel(text.slice(start - 2, start)) ?? 0) >= 1 ||
      ownerEnd.test(text.slice(Math.max(0, start - 5), start));
    if (bounded) return start;
  }
  return undefined;
}

/** A place or a party whose name another place may stand behind. */
const ownerEnd = /(?:[省市州县区]|中国共产党|中共|共青团|政协|会议|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)$/;

/** What names of cities and counties end in. Known ones are in the table: this is for new, old and invented ones. */
const endsName = unitClass(
  /[湖岭江山河川海州阳阴宁安平城原林泉溪港岛口塘门桥关峰岩沙石田水源昌庆化德兴丰乐南北东西云龙谷坪坝滨洲屏津潭浦池康清陵远]/,
);

/** Whether two or three characters look like the name of a place without its level: 临湖, and not 城 or 贫困. */
export const isNameLike = (name: string): boolean =>
  endsName(name.charCodeAt(name.length - 1)) &&
  (wordLevel(name) ?? 0) === 0 &&
  (name.length === 2 || ((wordLevel(name.slice(0, 2)) ?? 0) === 0 && (wordLevel(name.slice(1)) ?? 0) === 0)) &&
  !/[省市县区乡镇]|州./.test(name);

/** Whether a level may start a body's name here: 参加|市委 yes, 城|市委 no. */
function isLevel(text: string, at: number, level: string): boolean {
  const before = text.charAt(at - 1);
  if ('街道 特区 州 旗 盟 镇 乡'.includes(level)) return isEdge(text, at);
  if (level.length > 1) return true;
  return !notLevel[level]?.includes(before) || before === '' || partyBefore.test(text.slice(Math.max(0, at - 4), at));
}

const parties =
  '国家税务总局|中国共产党|中共|中国共产主义青年团|共青团|(?<![代集社剧财军兵旅])团|中国人民政治协商会议|政协|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟';
const partyName = new RegExp(`^(?:${parties})`);
const partyBefore = new RegExp(`(?:${parties})$`);
const endsParty = unitClass(/[局党共团议协革盟建进社]/);

/** The party, the league, the council or the tax administration before the place: 中共|昆明市委, 团|市委. */
function withParty(text: string, start: number): number {
  if (!endsParty(text.charCodeAt(start - 1))) return start;
  const found = partyBefore.exec(text.slice(Math.max(0, start - 12), start));
  return start - (found?.[0].length ?? 0);
}

/** A department without any place: only where a clause or an item of a list begins. */
const isClauseEdge = (text: string, at: number): boolean => at === 0 || opensItem(text.charCodeAt(at - 1));
const opensItem = unitClass(/[，。；：、！？（“\s]/);
