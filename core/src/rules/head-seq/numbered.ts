// The numbered headings of a document in order, each with the heading of its kind that it follows.

import type { HeadingNode } from '../../model/heading-tree';
import type { Heading } from '../../structure/heading';
import { type Numbering, type NumberingStyle, numberingOf, numberingStyles } from '../../structure/numbering';

export interface NumberedHeading {
  readonly heading: Heading;
  readonly numbering: Numbering;
  /** The one before among its siblings, if nothing without such a number stands between. */
  readonly before?: NumberedHeading;
}

/** By appearance. Siblings are counted under their parent: another parent counts anew. */
export function numberedHeadings(sections: readonly HeadingNode[]): readonly NumberedHeading[] {
  let before: NumberedHeading | undefined;
  return sections.flatMap(({ heading, name, children }) => {
    const numbering = heading && numberingOf(name);
    const inside = numberedHeadings(children);
    if (!numbering) {
      before = undefined;
      return inside;
    }
    const follows = before?.numbering.style === numbering.style ? before : undefined;
    before = { heading, numbering, ...(follows ? { before: follows } : {}) };
    return [before, ...inside];
  });
}

const rank = (style: NumberingStyle): number => numberingStyles.indexOf(style);

/** Headings of a higher kind between two neighbors of a lower one: 1. 一、 2. */
export function reversed(headings: readonly NumberedHeading[]): readonly NumberedHeading[] {
  return headings.filter(({ numbering }, i) => {
    const above = headings[i - 1]?.numbering;
    if (!above || numbering.value !== 1 || rank(above.style) <= rank(numbering.style)) return false;
    const rest = headings.slice(i + 1);
    const again = rest.find((one) => one.numbering.style === above.style);
    return again?.numbering.value === above.value + 1 && isFirst(headings, i, numbering.style);
  });
}

/** Whether no heading of this kind stands before. */
const isFirst = (headings: readonly NumberedHeading[], at: number, style: NumberingStyle): boolean =>
  !headings.slice(0, at).some(({ numbering }) => numbering.style === style);
