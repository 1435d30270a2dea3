// Every place that names what stands under the cursor.
import { type DocumentModel, type Lookup, lookupIn, type Place, subjectAt } from '@dinggao/core';

/** `offset` counts UTF-16 units of the source. Undefined: nothing is named there. */
export function references(
  model: DocumentModel,
  offset: number,
  includeIntroduction: boolean,
  lookup: Lookup = lookupIn(model),
): readonly Place[] | undefined {
  const named = subjectAt(model, offset);
  return named && lookup(named.subject).filter(({ introduces }) => includeIntroduction || !introduces);
}
