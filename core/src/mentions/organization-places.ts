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
  return { divisions, trie: buildTrie([...divisionForms().keys(), ...extra]) };
});

/** What may not follow a name of this ending, because the last character belongs to the next word: 昆明|市场. */
const taken: Readonly<Record<string, RegExp | undefined>> = {
  市: /^[场民容面值价貌区级]/,
  区: /^[域别间块分位划]/,
  县: /^[域级城]/,
  省: /^[略级]/,
  州: /^级/,
  旗: /^[帜舰号袍]/,
};
/** A street, a brand or a moment and not the place. */
const afterShort = /^(?:[东西南北中]?(?:路|街|大街|大道)|湖|时间|石)/;

/** What may not follow the form. */
function unless({ form, full }: DivisionForm): RegExp | undefined {
  const last = form.charAt(form.length - 1);
  return form === full || '省市县区州盟旗'.includes(last) ? taken[last] : afterShort;
}

/**
 * Leftmost and longest, also the doubtful ones (大同), which count only where more speaks for them.
 * A full name that runs into the next word gives way to the short one: 昆明市场 is 昆明.
 */
export function placesIn(text: string): readonly PlaceHit[] {
  const { divisions, trie } = matcher();
  const hits: PlaceHit[] = [];
  let start = -1;
  let end = 0;
  let settled = true;
  let division: DivisionForm | undefined;
  const settle = (): void => {
    if (!settled && division) hits.push({ norm: normSpan(start, end), division });
    settled = true;
  };
  trie.scan(text, (at, to, form) => {
    if (at !== start) {
      settle();
      start = at;
    }
    // Where the last one ends, the next may start; of two that start together the longer comes later.
    if (at < end && settled) return;
    // None: a blocker.
    const one = divisions[form];
    if (one && unless(one)?.test(text.slice(to, to + 3))) return;
    division = one;
    end = to;
    settled = false;
  });
  settle();
  return hits;
}
