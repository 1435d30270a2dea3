// Two departments of one place that cannot both exist: 市自然资源局 where the report has 市自然资源规划局.
import { groupBy } from '../../base/group-by';
import { oncePer } from '../../base/once-per';
import { areRivals } from '../../lexicon/department-rivals';
import { divisionForms } from '../../lexicon/divisions';
import { type DepartmentMention, departmentMentions } from '../../model/department-mentions';
import type { DocumentModel } from '../../model/document-model';
import { distance } from './distance';

export interface Rivals {
  readonly right: readonly DepartmentMention[];
  readonly wrong: readonly DepartmentMention[];
}

/** Of each pair of organizations the one named less often is wrong; of two as frequent the one named later. */
export function rivals(model: DocumentModel): readonly Rivals[] {
  const current = departmentMentions(model).filter((one) => one.name.kind !== 'miswritten' && !isHistorical(one));
  const groups = [...groupBy(current, ({ organization }) => organization).values()];
  return groups.flatMap((group, i) =>
    groups.slice(i + 1).flatMap((other): readonly Rivals[] => {
      if (!areNear(group, other) || !areOfOnePlace(model, group, other)) return [];
      return [isBetter(group, other) ? { right: group, wrong: other } : { right: other, wrong: group }];
    }),
  );
}

/** 原市林业局: spoken of as what it was. */
const isHistorical = ({ block, mention }: DepartmentMention): boolean =>
  /[原前]$|时任$/.test(block.text.text.slice(0, mention.norm.start - block.norm.start).slice(-2));

function areNear(group: readonly DepartmentMention[], other: readonly DepartmentMention[]): boolean {
  const [one, two] = [group[0], other[0]];
  if (!one || !two || !areRivals(one.name.department.full, two.name.department.full)) return false;
  const forms = new Set(other.map(({ name }) => name.form));
  return [...new Set(group.map(({ name }) => name.form))].some((a) => [...forms].some((b) => isNear(a, b)));
}

/** One or two characters off, with the same ending. */
const isNear = (a: string, b: string): boolean => a.at(-1) === b.at(-1) && distance(a, b) <= 2;

const isBetter = (group: readonly DepartmentMention[], other: readonly DepartmentMention[]): boolean =>
  group.length !== other.length ? group.length > other.length : startOf(group) < startOf(other);

const startOf = (group: readonly DepartmentMention[]): number => group[0]?.mention.norm.start ?? 0;

/** Of the same level, and of one place: named with it, or in a report that names only one of that level. */
function areOfOnePlace(
  model: DocumentModel,
  group: readonly DepartmentMention[],
  other: readonly DepartmentMention[],
): boolean {
  const level = group[0]?.level;
  if (level === undefined || level !== other[0]?.level) return false;
  const placesOf = (mentions: readonly DepartmentMention[]) => mentions.flatMap(({ place }) => place ?? []);
  const places = new Set([...placesOf(group), ...placesOf(other)]);
  if (places.size > 1) return false;
  const [named, bare] = placesOf(group).length > 0 ? [group, other] : [other, group];
  if (placesOf(bare).length > 0) return true;
  // 市科技局 before 望江市科技局 is of another city than that.
  if (places.size > 0 && startOf(bare) < startOf(named)) return false;
  for (const place of placesOfLevel(model, level)) places.add(place);
  return places.size <= 1;
}

const placesOfLevel = (model: DocumentModel, level: string): ReadonlySet<string> =>
  new Set(placesNamed(model).filter((place) => place.endsWith(level)));

/** Full names of all places the report names, alone or before a body. */
const placesNamed: (model: DocumentModel) => readonly string[] = oncePer((model) => {
  const named = model.mentions.filter(({ kind }) => kind === 'place').map(({ form }) => form);
  const ofBodies = departmentMentions(model).flatMap(({ place }) => place ?? []);
  return [...new Set([...named, ...ofBodies].map((form) => divisionForms().get(form)?.full ?? form))];
});
