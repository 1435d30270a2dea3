// Adds entries to lists of a YAML file; what stands in it stays, comments and order too.
import { isMap, isSeq, parseDocument } from 'yaml';

export interface NewEntries {
  /** The list's key, the one to write first; the others are read as well. */
  readonly keys: readonly string[];
  readonly entries: readonly Readonly<Record<string, unknown>>[];
}

/** Lists that are missing are made. Undefined: the file has errors, or is built otherwise. */
export function addToLists(text: string, lists: readonly NewEntries[]): string | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0) return undefined;
  if (document.contents === null) document.contents = document.createNode({}) as never;
  if (!isMap(document.contents)) return undefined;
  for (const { keys, entries } of lists) {
    if (entries.length === 0) continue;
    const key = keys.find((one) => document.has(one));
    const list = key === undefined ? undefined : document.get(key);
    if (isSeq(list)) for (const entry of entries) list.add(document.createNode(entry));
    else if (list === undefined || list === null) document.set(key ?? keys[0], document.createNode(entries));
    else return undefined;
  }
  return document.toString({ lineWidth: 0 });
}
