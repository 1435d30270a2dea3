// A map that never changes: `with` and `without` give another one that shares nearly all of it with this one.

export interface SparseMap<V> {
  readonly size: number;
  get(key: string): V | undefined;
  with(key: string, value: V): SparseMap<V>;
  without(key: string): SparseMap<V>;
  /** Many at once, much cheaper than one by one; undefined takes a key away. */
  changed(changes: ReadonlyMap<string, V | undefined>): SparseMap<V>;
  /** In no particular order. */
  entries(): Iterable<readonly [string, V]>;
}

/** A change copies one bucket and the list of buckets; with tens of thousands of keys a bucket holds some tens. */
const buckets = 2048;

type Buckets<V> = readonly (ReadonlyMap<string, V> | undefined)[];

export const emptySparseMap = <V>(): SparseMap<V> => sparseMap<V>(Array(buckets).fill(undefined), 0);

function sparseMap<V>(all: Buckets<V>, size: number): SparseMap<V> {
  const changed = (changes: ReadonlyMap<string, V | undefined>): SparseMap<V> => {
    const copy = all.slice();
    const own = new Map<number, Map<string, V>>();
    let grown = size;
    for (const [key, value] of changes) {
      const at = bucketOf(key);
      const bucket = own.get(at) ?? new Map(all[at]);
      if (bucket.has(key)) grown -= 1;
      if (value !== undefined) {
        bucket.set(key, value);
        grown += 1;
      } else bucket.delete(key);
      own.set(at, bucket);
      copy[at] = bucket;
    }
    return sparseMap(copy, grown);
  };
  return {
    size,
    get: (key) => all[bucketOf(key)]?.get(key),
    with: (key, value) => changed(new Map([[key, value]])),
    without: (key) => changed(new Map([[key, undefined]])),
    changed,
    *entries() {
      for (const bucket of all) if (bucket) yield* bucket;
    },
  };
}

/** FNV-1a over UTF-16 units. */
function bucketOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % buckets;
}
