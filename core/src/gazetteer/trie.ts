// A flat hash trie over UTF-16 units: finds every one of many forms in a text in one pass.
import { closesAndOpens, isQuote } from './quotes';

/** Called for each occurrence: half-open UTF-16 offsets and the index of the form. Ends at the last unit that is no quotation mark. */
export type OnOccurrence = (start: number, end: number, form: number) => void;

export interface Trie {
  /** Every occurrence of every form, by start, shortest first; quotation marks inside a form are seen through. */
  scan(text: string, onOccurrence: OnOccurrence): void;
}

/**
 * One edge a slot: (node, unit) → node, open addressing with linear probing, less than half full. All of it lies in
 * four typed arrays, so building is fast and nothing is left for the garbage collector. Chosen by measurement:
 * docs/decisions/matcher.md.
 *
 * Forms must be distinct and free of quotation marks; an empty form is never found.
 */
export function buildTrie(forms: readonly string[]): Trie {
  const units = forms.reduce((sum, form) => sum + form.length, 1);
  let capacity = 2;
  while (capacity < units * 2) capacity *= 2;
  const mask = capacity - 1;
  const from = new Int32Array(capacity).fill(-1);
  const unit = new Uint16Array(capacity);
  const to = new Int32Array(capacity);
  const formAt = new Int32Array(units + 1).fill(-1);
  const starts = new Uint8Array(0x10000);

  /** The slot of an edge, or the free slot where it belongs. */
  function slot(node: number, code: number): number {
    let hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
    hash = (hash ^ (hash >>> 15)) & mask;
    while (from[hash] !== -1 && (from[hash] !== node || unit[hash] !== code)) hash = (hash + 1) & mask;
    return hash;
  }

  let nodes = 1;
  for (const [index, form] of forms.entries()) {
    if (form === '') continue;
    starts[form.charCodeAt(0)] = 1;
    let node = 0;
    for (let i = 0; i < form.length; i++) {
      const code = form.charCodeAt(i);
      const at = slot(node, code);
      if (from[at] === -1) {
        from[at] = node;
        unit[at] = code;
        to[at] = nodes++;
      }
      node = to[at]!;
    }
    formAt[node] = index;
  }

  function scanFrom(text: string, start: number, onOccurrence: OnOccurrence): void {
    let node = 0;
    for (let i = start; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (isQuote(code)) {
        if (closesAndOpens(text.charCodeAt(i - 1), code)) return;
        continue;
      }
      const at = slot(node, code);
      if (from[at] === -1) return;
      node = to[at]!;
      const form = formAt[node]!;
      if (form !== -1) onOccurrence(start, i + 1, form);
    }
  }

  return {
    scan(text, onOccurrence) {
      for (let i = 0; i < text.length; i++) {
        if (starts[text.charCodeAt(i)] === 1) scanFrom(text, i, onOccurrence);
      }
    },
  };
}
