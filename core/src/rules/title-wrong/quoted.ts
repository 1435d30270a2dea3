// Words of others, and formulations: what stands in quotation marks.
import type { NormSpan } from '../../base/span';
import { quotations } from '../../structure/quotations';

/** Both count in the norm of a block. */
export const isQuotedIn = (text: string, { start, end }: NormSpan): boolean =>
  quotations(text).some(({ inner }) => inner.start <= start && end <= inner.end);
