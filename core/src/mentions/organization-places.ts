// Finds provinces, prefectures and counties in a text by name; for the organizations named after them as well.
import { lazy } from '../base/lazy';
import { type NormSpan, normSpan } from '../base/span';
import { buildTrie } from '../gazetteer/trie';
import { type DivisionForm, divisionForms } from '../lexicon/divisions';

export interface PlaceHit {
  readonly norm: NormSpan;
  readonly division: DivisionForm;
}

/** Longer words that hold a place's short name by chance: the place is not read in them. */
const blockers =
  '西南 东南 东北 西北 华北 华南 华东 江南 江北 岭南 闽南 河西 入海口 出海口 各海口 经济南 规定西 特定西 京东 人民广场 以西 青海湖 山西路 苏州河 佛罗里达 内华达 越南'.split(
    ' ',
  );

const matcher = lazy(() => {
  const divisions = [...divisionForms().values()];
  const extra = blockers.filter((word) => !divisionForms().has(word));
  return { divisions, trie: buildTrie([...divisions.map(({ form }) => form), ...extra]) };
});

/** What may not follow a name of this ending, because the last character belongs to the next word: 昆明|市场. */
const taken: Readonly<Record<string, RegExp>> = {
  市: /^[场民容面值价貌区级]/,
  区: /^[域别间块分位划]/,
  县: /^[域级城]/,
  省: /^[略级]/,
  州: /^级/,
  旗: /^[帜舰号袍]/,
};
/** A street, a brand or a moment and not the place. */
const afterShort = /^(?:[东西南北中]?(?:路|街|大街|大道)|湖|时间|石)/;

/**
 * Leftmost and longest, also the doubtful ones (大同), which count only where more speaks for them.
 * A full name that runs into the next word gives way to the short one: 昆明市场 is 昆明.
 */
export function placesIn(text: string): readonly PlaceHit[] {
  const { divisions, trie } = matcher();
  const ends = new Map<number, { readonly end: number; readonly form: number }[]>();
  trie.scan(text, (start, end, form) => {
    const found = ends.get(start);
    if (found) found.push({ end, form });
    else ends.set(start, [{ end, form }]);
  });
  const hits: PlaceHit[] = [];
  let from = 0;
  for (const [start, found] of ends) {
    if (start < from) continue;
    const best = found.reverse().find(({ end, form }) => fits(text, end, divisions[form]));
    if (!best) continue;
    from = best.end;
    const division = divisions[best.form];
    if (division) hits.push({ norm: normSpan(start, best.end), division });
  }
  return hits;
}

function fits(text: string, end: number, division: DivisionForm | undefined): boolean {
  if (!division) return true;
  const after = text.slice(end, end + 3);
  if (division.form !== division.full && !/[省市县区州盟旗]$/.test(division.form)) return !afterShort.test(after);
  return !taken[division.form.at(-1) ?? '']?.test(after);
}
