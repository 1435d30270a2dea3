// Two departments of one place that cannot both exist: 市自然资源局 where the report has 市自然资源规划局.
import { groupBy } from '../../base/group-by';
import { oncePer } from '../../base/once-per';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import { areRivals, rivalryOf } from '../../lexicon/department-rivals';
import { divisionForms } from '../../lexicon/divisions';
import { type BlockFact, blockFactsGiven } from '../../model/block-facts';
import {
  type DepartmentForm,
  type DepartmentMention,
  departmentForms,
  departmentsIn,
} from '../../model/department-mentions';
import type { DocumentModel } from '../../model/document-model';
import {
  type ChosenOrganizations,
  chosen,
  type OrganizationKeys,
  organizationKeys,
  placeForms,
} from '../../model/organization-keys';
import { distance } from './distance';

export interface Rivals {
  readonly right: readonly BlockFact<DepartmentMention>[];
  readonly wrong: readonly BlockFact<DepartmentMention>[];
}

/** Of each pair of organizations the one named less often is wrong; of two as frequent the one named later. */
export function rivals(model: DocumentModel, gazetteer: Gazetteer): readonly Rivals[] {
  const forms = departmentForms(model);
  if (!mayHaveRivals(forms)) return [];
  const keys = organizationKeys(model, gazetteer);
  const { pairs, both } = pairsOf(keys)(forms)(placeForms(model));
  if (pairs.length === 0) return [];
  const groups = groupBy(named(model, both), ({ fact }) => keys.keyOf(fact.mention));
  return pairs.map(({ right, wrong }) => ({ right: groups.get(right) ?? [], wrong: groups.get(wrong) ?? [] }));
}

/** Asked first: whether departments are named that could be rivals if they were of one place. */
const mayHaveRivals = oncePer((forms: readonly DepartmentForm[]): boolean => {
  const known = new Map<number, string>();
  return forms.some(({ name: { department } }) => {
    const group = rivalryOf(department.full);
    const before = group === undefined ? undefined : known.get(group);
    if (group !== undefined) known.set(group, department.full);
    return before !== undefined && before !== department.full;
  });
});

/** All that counts here of one organization. */
interface Group {
  readonly key: string;
  readonly forms: readonly DepartmentForm[];
  readonly times: number;
  /** Tells which of two comes first. */
  readonly first: number;
}

/** By key. */
interface Pair {
  readonly right: string;
  readonly wrong: string;
}

const pairsOf = oncePer((keys: OrganizationKeys) =>
  oncePer((forms: readonly DepartmentForm[]) =>
    oncePer((places: readonly string[]) => {
      const pairs = pairsAmong(groupsOf(forms, keys), placesNamed(forms, places));
      const both = chosen(keys, new Map(pairs.flatMap(({ right, wrong }) => [right, wrong]).map((key) => [key, ''])));
      return { pairs, both };
    }),
  ),
);

const groupsOf = (forms: readonly DepartmentForm[], keys: OrganizationKeys): readonly Group[] =>
  [...groupBy(forms, keys.keyOf)].flatMap(([key, all]) => {
    const current = all.filter(isCurrent);
    const [first] = current;
    const times = current.reduce((sum, one) => sum + one.times, 0);
    return first ? [{ key, forms: current, times, first: forms.indexOf(first) }] : [];
  });

const isCurrent = ({ name, historical }: DepartmentForm | DepartmentMention): boolean =>
  name.kind !== 'miswritten' && !historical;

const pairsAmong = (groups: readonly Group[], places: readonly string[]): readonly Pair[] =>
  groups.flatMap((group, i) =>
    groups.slice(i + 1).flatMap((other): readonly Pair[] => {
      if (!areNear(group, other) || !areOfOnePlace(group, other, places)) return [];
      const [right, wrong] = isBetter(group, other) ? [group, other] : [other, group];
      return [{ right: right.key, wrong: wrong.key }];
    }),
  );

const named = blockFactsGiven((part, { keyOf, said }: ChosenOrganizations) =>
  departmentsIn(part).filter((one) => isCurrent(one) && said.has(keyOf(one.mention))),
);

function areNear({ forms: [one, ...more] }: Group, { forms: [two, ...others] }: Group): boolean {
  if (!one || !two || !areRivals(one.name.department.full, two.name.department.full)) return false;
  return [one, ...more].some((a) => [two, ...others].some((b) => isNear(a.name.form, b.name.form)));
}

/** One or two characters off, with the same ending. */
const isNear = (a: string, b: string): boolean => a.at(-1) === b.at(-1) && distance(a, b) <= 2;

const isBetter = (group: Group, other: Group): boolean =>
  group.times !== other.times ? group.times > other.times : group.first < other.first;

/** Of the same level, and of one place: named with it, or in a report that names only one of that level. */
function areOfOnePlace(group: Group, other: Group, named: readonly string[]): boolean {
  const level = group.forms[0]?.level;
  if (level === undefined || level !== other.forms[0]?.level) return false;
  const places = new Set([...placesOf(group), ...placesOf(other)]);
  if (places.size > 1) return false;
  const [placed, bare] = placesOf(group).length > 0 ? [group, other] : [other, group];
  if (placesOf(bare).length > 0) return true;
  // 市科技局 before 望江市科技局 is of another city than that.
  if (places.size > 0 && bare.first < placed.first) return false;
  for (const place of named) if (place.endsWith(level)) places.add(place);
  return places.size <= 1;
}

const placesOf = ({ forms }: Group): readonly string[] => forms.flatMap(({ place }) => place ?? []);

/** Full names of all places the report names, alone or before a body. */
const placesNamed = (forms: readonly DepartmentForm[], alone: readonly string[]): readonly string[] =>
  [...alone, ...forms.flatMap(({ place }) => place ?? [])].map((form) => divisionForms().get(form)?.full ?? form);
