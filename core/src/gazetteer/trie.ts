// A flat hash trie over UTF-16 units: finds every one of many forms in a text in one pass.
import { holdsPair, mayBegin, type PairSet, pairSet } from '../base/pair-table';
import { keepUnits, unitsOf } from '../base/text-units';
import { closesAndOpens, isQuote } from './quotes';

/** Called for each occurrence: half-open UTF-16 offsets and the index of the form. Ends at the last unit that is no quotation mark. */
export type OnOccurrence = (start: number, end: number, form: number) => void;

export interface Trie {
  /** Every occurrence of every form, by start, shortest first; quotation marks inside a form are seen through. */
  scan(text: string, onOccurrence: OnOccurrence): void;
  /** Every occurrence that starts at one place. */
  scanFrom(text: string, start: number, onOccurrence: OnOccurrence): void;
  /** Which pairs of units forms begin with. */
  readonly starts: PairSet;
}

/** What an edge is made of, side by side in one array: a step touches one line of the cache. */
const FROM = 0;
const UNIT = 1;
const TO = 2;
/** Index of the form that ends here, plus one; 0 when none does. */
const FORM = 3;
const WIDTH = 4;

/**
 * Edges (node, unit) → node in a hash table with open addressing, linear probing, less than half full. All of it lies
 * in one typed array, so building is fast and nothing is left for the garbage collector. Node 0 is the root; as no edge
 * leads there, a `TO` of 0 marks a free slot. Chosen by measurement: docs/decisions/matcher.md. Forms come in when a text
 * has their first unit: most never do, and a small table stays in the processor's cache.
 *
 * Forms must be distinct and free of quotation marks; an empty form is never found.
 */
export function buildTrie(forms: readonly string[]): Trie {
  const starts = pairSet(forms, 1 << 14);
  let edges = new Int32Array(leastEdges * WIDTH);
  let nodes = 1;

  const add = (form: string, index: number): void => {
    while ((nodes + form.length) * 2 * WIDTH > edges.length) edges = grown(edges);
    let at = 0;
    for (let i = 0, node = 0; i < form.length; i++, node = edges[at + TO]!) {
      const code = form.charCodeAt(i);
      at = slot(edges, node, code);
      if (edges[at + TO] !== 0) continue;
      edges[at + FROM] = node;
      edges[at + UNIT] = code;
      edges[at + TO] = nodes++;
    }
    edges[at + FORM] = index + 1;
  };
  const waiting = waitingForms(forms);
  const from = (text: string, start: number, onOccurrence: OnOccurrence): void => {
    let code = text.charCodeAt(start);
    for (let at = start + 1; isQuote(code); at++) code = text.charCodeAt(at);
    if (waiting.first.has(code)) {
      for (let index = waiting.first.get(code)!; index >= 0; index = waiting.next[index]!) add(forms[index]!, index);
      waiting.first.delete(code);
    }
    scanFrom(edges, text, start, onOccurrence);
  };
  return {
    starts,
    scanFrom: from,
    scan: (text, onOccurrence) => eachStart(text, starts, undefined, (start) => from(text, start, onOccurrence)),
  };
}

const leastEdges = 1 << 10;

/** The same edges in a table of twice the length. */
function grown(edges: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(edges.length * 2);
  for (let at = 0; at < edges.length; at += WIDTH) {
    if (edges[at + TO] !== 0)
      more.set(edges.subarray(at, at + WIDTH), slot(more, edges[at + FROM]!, edges[at + UNIT]!));
  }
  return more;
}

/** The first form of each first unit, and behind each form the next of the same; -1 behind the last. */
function waitingForms(forms: readonly string[]): { readonly first: Map<number, number>; readonly next: Int32Array } {
  const first = new Map<number, number>();
  const next = new Int32Array(forms.length);
  for (let index = forms.length - 1; index >= 0; index--) {
    const code = forms[index]!.charCodeAt(0);
    next[index] = first.get(code) ?? -1;
    if (forms[index] !== '') first.set(code, index);
  }
  return { first, next };
}

/** Two tries scanned in one pass: what neither can start with is ruled out by one look, however many forms they hold. */
export function joinTries(
  first: Trie,
  second: Trie,
): (text: string, onFirst: OnOccurrence, onSecond: OnOccurrence) => void {
  return (text, onFirst, onSecond) =>
    eachStart(text, first.starts, second.starts, (start, which) => {
      if (which & 1) first.scanFrom(text, start, onFirst);
      if (which & 2) second.scanFrom(text, start, onSecond);
    });
}

/**
 * Every place where a form may start, with which of the two: 1, 2 or both; everything where quotation marks come in
 * between. Most places in a text are ruled out by one look, however many forms there are; a place let through by chance
 * costs a step in the trie.
 */
function eachStart(
  text: string,
  one: PairSet,
  other: PairSet | undefined,
  onStart: (start: number, which: number) => void,
): void {
  const { bits, size, single } = one;
  const units = unitsOf(text);
  let code = units[0]!;
  for (let i = 0; i < text.length; i++) {
    const next = units[i + 1]!;
    let which = holdsPair(bits, size, code, next) || (single && holdsPair(bits, size, code, 0)) ? 1 : 0;
    if (other !== undefined && mayBegin(other, code, next)) which |= 2;
    // A form that stands in quotation marks starts behind them.
    if (isQuote(code)) which = 0;
    else if (isQuote(next)) which = 3;
    if (which !== 0) onStart(i, which);
    code = next;
  }
  keepUnits(text, units);
}

/** Where an edge lies, or the free slot where it belongs. */
function slot(edges: Int32Array, node: number, code: number): number {
  const mask = edges.length - WIDTH;
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
  let at = ((mixed ^ (mixed >>> 15)) * WIDTH) & mask;
  while (edges[at + TO] !== 0 && (edges[at + FROM] !== node || edges[at + UNIT] !== code)) at = (at + WIDTH) & mask;
  return at;
}

function scanFrom(edges: Int32Array, text: string, start: number, onOccurrence: OnOccurrence): void {
  let node = 0;
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isQuote(code)) {
      if (closesAndOpens(text.charCodeAt(i - 1), code)) return;
      continue;
    }
    const at = slot(edges, node, code);
    node = edges[at + TO]!;
    if (node === 0) return;
    const form = edges[at + FORM]!;
    if (form !== 0) onOccurrence(start, i + 1, form - 1);
  }
}
