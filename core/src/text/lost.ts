// Characters of which nothing is left but a sign that something was there.
import { type Span, span } from '../base/span';

/**
 * `replacement`: U+FFFD, what a decoder writes for bytes it cannot read. `twice`: 锟斤拷, what a second wrong decoder
 * makes of U+FFFD (EF BF BD, read as GBK two by two). `private`: a character without any agreed meaning.
 */
export type LossKind = 'replacement' | 'twice' | 'private';

export interface Loss {
  readonly span: Span;
  readonly kind: LossKind;
}

export const lossUnits = /[\ufffd锟\ue000-\uf8ff\udb80-\udbff]/;
/** Between two U+FFFD lie the pairs of bytes that happened to be a letter: �й� was 中国. */
const lost =
  /(\ufffd(?:[\u0080-\u07ff\ufffd]*\ufffd)?)|((?:锟斤拷)+(?:锟斤|锟)?)|(?:[\ue000-\uf8ff]|[\udb80-\udbff][\udc00-\udfff])+/g;

/** Every stretch that is lost, in order. A quoted “锟斤拷” is spoken about. */
export function* lossesIn(text: string): Generator<Loss> {
  if (!lossUnits.test(text)) return;
  for (const { index, 0: run, 1: replacement, 2: twice } of text.matchAll(lost)) {
    const kind = replacement ? 'replacement' : twice ? 'twice' : 'private';
    const quoted = '“‘「『'.includes(text[index - 1] ?? '?') && '”’」』'.includes(text[index + run.length] ?? '?');
    if (kind !== 'private' && quoted) continue;
    yield { span: span(index, index + run.length), kind };
  }
}
