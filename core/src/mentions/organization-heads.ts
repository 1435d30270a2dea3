// What the heads of a body are called that every place has: 局长 of 市科技局, 检察长 of 县检察院.
import { remember } from '../base/remember';
import { departmentNamed } from '../lexicon/department-names';
import { bodyKindOf } from '../lexicon/organization-kinds';
import { cutOrganization } from './organization-parts';

export interface OrganizationHeads {
  /** Of its first-ranking posts. */
  readonly heads: readonly string[];
  /** Without place and level: 科技局, 委组织部. */
  readonly body: string;
  readonly place?: string;
  readonly level?: string;
}

/** The bodies an office may belong to by name: 市委|办公室, 县人大常委会|办公室. */
const owners = /^(?:委|党委|人民政府|政府|人大常委会|政协)(?=.)/;

/**
 * Undefined unless the whole name is a place or level and a listed body: nothing is said of companies, schools,
 * offices inside departments, or what other countries have.
 */
export const organizationHeads: (name: string) => OrganizationHeads | undefined = remember(headsFor);

function headsFor(name: string): OrganizationHeads | undefined {
  const { written, place, level } = cutOrganization(name);
  if (place === undefined && level === undefined) return undefined;
  const heads = headsOf(written);
  if (heads === undefined || heads.length === 0) return undefined;
  return { heads, body: written, ...(place === undefined ? {} : { place }), ...(level === undefined ? {} : { level }) };
}

function headsOf(body: string): readonly string[] | undefined {
  if (body === '委' || body === '委员会' || body === '党委') return ['书记'];
  if (body === '纪委监委') return ['书记', '主任'];
  const department = departmentNamed(body);
  if (department) return [department.department.head];
  const own = body.replace(owners, '');
  const kind = bodyKindOf(own);
  if (kind === undefined || !isWhole(own, kind.suffix)) return undefined;
  return kind.heads;
}

/** 中级|人民法院 is a court, 教育局|办公室 is not the office of a place. */
const isWhole = (own: string, suffix: string): boolean =>
  own === suffix || /^(?:中级|高级)$/.test(own.slice(0, -suffix.length));
