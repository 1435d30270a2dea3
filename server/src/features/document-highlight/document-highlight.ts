// The places of this document that name what stands under the cursor, whatever form or script they are written in.
import { type DocumentModel, lookupIn, type Place, subjectAt } from '@dinggao/core';

/** `offset` counts UTF-16 units of the source. Undefined: nothing is named there. */
export function highlights(model: DocumentModel, offset: number): readonly Place[] | undefined {
  const named = subjectAt(model, offset);
  return named && lookupIn(model)(named.subject);
}
