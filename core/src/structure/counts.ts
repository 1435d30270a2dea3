// Numbers a text gives for a list, each with the list: 教育、医疗、养老3个领域.
import { type Listing, listings } from './counted-items';
import { type Declaration, declarations } from './declared-counts';
import { nesting } from './nesting';

export interface Count {
  readonly declared: Declaration;
  /** Every way to read the list, the likeliest first; never empty. */
  readonly ways: readonly [Listing, ...Listing[]];
}

/** By appearance. A number whose list cannot be told, or is left open (等), is none. */
export function counts(text: string): readonly Count[] {
  const all = declarations(text);
  if (all.length === 0) return [];
  const depths = nesting(text);
  return all.flatMap((declared, i) => {
    const [first, ...others] = listings(text, depths, declared, all[i - 1]);
    return first ? [{ declared, ways: [first, ...others] as const }] : [];
  });
}

/** The way to read the list that agrees with the number. */
export const agreeing = ({ declared: { value }, ways }: Count): Listing | undefined =>
  ways.find(({ items, atMost }) => items.length <= value && value <= atMost);
