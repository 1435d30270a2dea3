// Ordinal words of two sets in one series: 首先……第二…….
import { type NormSpan, normSpan } from '../../base/span';

/** How each set opens and how it goes on; at the start of a clause. */
const sets: readonly { readonly opens: RegExp; readonly goesOn: RegExp }[] = [
  { opens: /首先(?=[，,])/u, goesOn: /(?:其次|再次|最后)(?=[，,])/u },
  { opens: /第一(?=[，,])/u, goesOn: /第二(?=[，,])/u },
  { opens: /一是(?!否)/u, goesOn: /二是(?!否)/u },
].map(({ opens, goesOn }) => ({ opens: atClause(opens), goesOn: atClause(goesOn) }));
/** What a text with a mixed series holds one of: how sets go on. */
const goOn = ['二是', '第二', '其次', '再次', '最后'] as const;

function atClause({ source }: RegExp): RegExp {
  return new RegExp(`(?<=^|[。；：，？！“])${source}`, 'u');
}

export interface Mixed {
  readonly first: NormSpan;
  readonly second: NormSpan;
}

/** A series that opens in one set and goes on in another, in one paragraph; none where each has its own. */
export function mixedOrdinals(text: string): readonly Mixed[] {
  if (!goOn.some((word) => text.includes(word))) return [];
  const opened = sets.flatMap((set) => {
    const found = set.opens.exec(text);
    return found ? [{ set, found }] : [];
  });
  const [only] = opened;
  if (opened.length !== 1 || !only || only.set.goesOn.test(text)) return [];
  for (const other of sets) {
    const found = other === only.set ? null : other.goesOn.exec(text);
    if (found && found.index > only.found.index) return [{ first: spanOf(only.found), second: spanOf(found) }];
  }
  return [];
}

const spanOf = (found: RegExpExecArray): NormSpan => normSpan(found.index, found.index + found[0].length);
