// A map that never changes: `with` and `without` give another one that shares nearly all of it with this one.

export interface SparseMap<V> {
  readonly size: number;
  get(key: string): V | undefined;
  with(key: string, value: V): SparseMap<V>;
  without(key: string): SparseMap<V>;
  /** In no particular order. */
  entries(): Iterable<readonly [string, V]>;
}

/** A change copies one bucket and the list of buckets; with tens of thousands of keys a bucket holds some tens. */
const buckets = 2048;

type Buckets<V> = readonly (ReadonlyMap<string, V> | undefined)[];

export const emptySparseMap = <V>(): SparseMap<V> => sparseMap<V>(Array(buckets).fill(undefined), 0);

function sparseMap<V>(all: Buckets<V>, size: number): SparseMap<V> {
  const replaced = (at: number, bucket: ReadonlyMap<string, V>, by: number): SparseMap<V> => {
    const copy = all.slice();
    copy[at] = bucket;
    return sparseMap(copy, size + by);
  };
  const self: SparseMap<V> = {
    size,
    get: (key) => all[bucketOf(key)]?.get(key),
    with(key, value) {
      const at = bucketOf(key);
      const before = all[at];
      return replaced(at, new Map(before).set(key, value), before?.has(key) ? 0 : 1);
    },
    without(key) {
      const at = bucketOf(key);
      if (!all[at]?.has(key)) return self;
      const bucket = new Map(all[at]);
      bucket.delete(key);
      return replaced(at, bucket, -1);
    },
    *entries() {
      for (const bucket of all) if (bucket) yield* bucket;
    },
  };
  return self;
}

/** FNV-1a over UTF-16 units. */
function bucketOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % buckets;
}
