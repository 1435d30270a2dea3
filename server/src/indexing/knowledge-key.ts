// Tells whether what is known is what it was when something was kept.
import type { Gazetteer } from '@dinggao/core';
import { textHash } from './report-text';

const hashes = new WeakMap<Gazetteer, string>();

/** The same for gazetteers that know the same. */
export function gazetteerKey(gazetteer: Gazetteer): string {
  const known = hashes.get(gazetteer) ?? textHash(JSON.stringify(gazetteer.entities));
  hashes.set(gazetteer, known);
  return known;
}
