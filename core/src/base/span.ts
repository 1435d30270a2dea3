// A half-open stretch of text, and the two texts it can point into.

/** `source`: the text as typed; `norm`: the text as read. */
export type Space = 'source' | 'norm';

declare const space: unique symbol;

/** UTF-16 offsets, half-open. The brand keeps spans of the two texts apart; it exists in types only. */
export interface Span<S extends Space = 'source'> {
  readonly start: number;
  readonly end: number;
  readonly [space]?: S;
}

export type NormSpan = Span<'norm'>;

/** A span in the source; `start <= end` is the caller's duty. */
export const span = (start: number, end: number): Span => ({ start, end });

/** A span in the normalized text. */
export const normSpan = (start: number, end: number): NormSpan => ({ start, end });

export const length = (s: Span<Space>): number => s.end - s.start;

export const overlaps = <S extends Space>(a: Span<S>, b: Span<S>): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` lies within `outer`; a span contains itself. */
export const contains = <S extends Space>(outer: Span<S>, inner: Span<S>): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const sameSpan = <S extends Space>(a: Span<S>, b: Span<S>): boolean => a.start === b.start && a.end === b.end;

/** Order of appearance; at the same start the longer one first. */
export const bySpan = (a: { readonly span: Span<Space> }, b: { readonly span: Span<Space> }): number =>
  a.span.start - b.span.start || b.span.end - a.span.end;

export const shift = <S extends Space>(s: Span<S>, by: number): Span<S> =>
  ({ start: s.start + by, end: s.end + by }) as Span<S>;
