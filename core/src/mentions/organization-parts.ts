// An organization's name taken apart: whose it is and what it is, so that its long and short forms compare equal.

import { lazy } from '../base/lazy';
import { remember } from '../base/remember';
import { departmentNamed, departmentNames } from '../lexicon/department-names';
import { divisionForms } from '../lexicon/divisions';

export interface OrganizationParts {
  /** Full name of the innermost place: 昆明市; also 国家, 全国. Absent where the name gives only a level. */
  readonly place?: string;
  /** 省, 自治区, 市, 县, 区, 州 …, where the name gives one. */
  readonly level?: string;
  /** What it is, in one spelling for all its forms: 发展和改革委员会 of 发改委. */
  readonly body: string;
}

/** A name cut in two: whose it is, and its body as it is written (发改委). */
export interface OrganizationCut {
  readonly place?: string;
  readonly level?: string;
  readonly written: string;
}

/** Other names of one body, the first stands for all. */
const sameBodies = [
  '委 委员会 党委',
  '人民政府 政府',
  '人民代表大会常务委员会 人大常委会',
  '人民代表大会 人大',
  '政协 政治协商会议 政协委员会',
  '纪律检查委员会 纪委',
  '监察委员会 监委 监察委',
  '人民法院 法院',
  '中级人民法院 中院 中级法院',
  '高级人民法院 高院 高级法院',
  '人民检察院 检察院',
  '妇女联合会 妇联',
  '科学技术协会 科协',
  '文学艺术界联合会 文联',
  '归国华侨联合会 侨联',
  '工商业联合会 工商联',
  '残疾人联合会 残联',
  '作家协会 作协',
  '社会科学界联合会 社科联',
  '社会科学院 社科院',
  '农业科学院 农科院',
  '供销合作社 供销社',
  '疾病预防控制中心 疾控中心',
  '住房公积金管理中心 公积金中心',
  '高新技术产业开发区 高新区 国家高新区 国家高新技术产业开发区',
  '经济技术开发区 经开区 国家经开区 国家级经济技术开发区',
  '综合保税区 综保区',
  '自由贸易试验区 自贸试验区 自贸区',
  '管理委员会 管委会',
  '口岸物流办公室 口岸物流办',
];

const canonicalBody = lazy((): ReadonlyMap<string, string> => {
  const map = new Map<string, string>();
  for (const row of sameBodies) {
    const [first = '', ...others] = row.split(' ');
    for (const other of others) map.set(other, first);
  }
  for (const { form, department } of departmentNames().values())
    if (form !== department.full && !map.has(form)) map.set(form, department.full);
  return map;
});

const consultative = /^(?:中国人民政治协商会议|政协)(.+)委员会$/;
const league = /^(?:中国共产主义青年团|共青团)(.+?)委(?:员会)?$|^团([省市县区州])委$/;

/** Whose committee of the league: 临湖市 of 共青团临湖市委, 市 of 团市委. */
const leagueOf = (name: string): string | undefined => {
  const found = league.exec(name);
  return found?.[1] ?? found?.[2];
};

const party = /^(?:中国共产党|中共|国家税务总局)(?!中央)/;
const state = /^(?:国家|全国|国务院)(?=.)/;
const unknownPlace = /^[\p{Script=Han}]{2,3}?(?:省|市|县|区|州|旗)(?=.)/u;
const bareLevel = /^(?:自治区|省|市|县|区|州|旗|盟)(?=.)/;

/** Total: a name of another build is all `body`. */
export const organizationParts: (name: string) => OrganizationParts = remember((name) => {
  const { written, ...whose } = cutOrganization(name);
  return { body: bodyOf(written), ...whose };
});

/** Total. Of 政协临湖市委员会 the body as written is 政协; 政府 in 市政府口岸物流办 is no part of the body. */
export const cutOrganization: (name: string) => OrganizationCut = remember(cut);

function cut(name: string): OrganizationCut {
  const league = leagueOf(name);
  if (league !== undefined) return { ...cutOrganization(`${league}团委`), written: '团委' };
  const council = consultative.exec(name)?.[1];
  if (council) return cutOrganization(`${council}政协`);
  const rest = name.replace(party, '');
  const general = state.exec(rest)?.[0];
  if (general) return { place: '国家', written: ownName(rest.slice(general.length)) };

  let place: string | undefined;
  let at = 0;
  for (let next = placeAt(rest, at); next; next = placeAt(rest, at)) {
    place = next.full;
    at += next.length;
  }
  if (place !== undefined) return { place, ...levelOf(place), written: ownName(rest.slice(at)) };
  const level = bareLevel.exec(rest)?.[0];
  return level ? { level, written: ownName(rest.slice(level.length)) } : { written: ownName(rest) };
}

function placeAt(name: string, at: number): { readonly full: string; readonly length: number } | undefined {
  for (let length = Math.min(16, name.length - at - 1); length > 1; length--) {
    const known = divisionForms().get(name.slice(at, at + length));
    if (known) return { full: known.full, length };
  }
  if (bareLevel.test(name.slice(at))) return undefined;
  const unknown = unknownPlace.exec(name.slice(at))?.[0];
  return unknown && !canonicalBody().has(name.slice(at)) && !isBody(name.slice(at))
    ? { full: unknown, length: unknown.length }
    : undefined;
}

/** 城市管理局 is a body and not the 管理局 of a place 城市. */
const isBody = (name: string): boolean => {
  const named = departmentNamed(name);
  return named !== undefined && (named.kind === 'full' || named.kind === 'miswritten');
};

const levelOf = (place: string): { readonly level?: string } => {
  const level = /自治区$|[省市县区州旗盟]$/.exec(place)?.[0];
  return level ? { level } : {};
};

/** 政府口岸物流办 is the same as 口岸物流办; 政府办公室 is the government's own. */
const ownName = (part: string): string =>
  /^(?:人民)?政府(?!办公|研究室|新闻|督查|参事|驻)(.{2,})$/.exec(part)?.[1] ?? part;

const bodyOf = (written: string): string => canonicalBody().get(written) ?? written;
