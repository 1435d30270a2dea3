// Writes the tables of numbers that a built program brings along, all in one file, behind a line of JSON that says what is where.
import { writeFileSync } from 'node:fs';
import type { Layout } from '../../core/src/base/laid-out';
import { dictionaryLayout } from '../../core/src/lexicon/dictionary';
import { nearWordLayout } from '../../core/src/lexicon/near-words';
import { shapeLayout } from '../../core/src/lexicon/shapes';
import { readingLayout } from '../../core/src/text/readings';

/** By the name they have in the program, see `laidOut`. */
export const layouts: Readonly<Record<string, () => Layout>> = {
  dictionary: dictionaryLayout,
  'near-words': nearWordLayout,
  shapes: shapeLayout,
  readings: readingLayout,
};

/** What every table begins at a multiple of. */
const alignment = 8;
const aligned = (size: number): number => Math.ceil(size / alignment) * alignment;

/** `path`: read again by `server/src/kept-code/layouts.node.ts`. */
export function writeLayouts(path: string): void {
  const parts: Uint8Array[] = [];
  let size = 0;
  const put = (bytes: Uint8Array): number => {
    const at = size;
    const room = new Uint8Array(aligned(bytes.length));
    room.set(bytes);
    parts.push(room);
    size += room.length;
    return at;
  };
  const contents = Object.entries(layouts).flatMap(([name, layout]) =>
    Object.entries(layout()).map(([part, numbers]) => {
      const { buffer, byteOffset, byteLength, length } = numbers;
      const at = put(new Uint8Array(buffer, byteOffset, byteLength));
      return { name, part, type: numbers.constructor.name, at, length };
    }),
  );
  const json = JSON.stringify(contents);
  const header = new TextEncoder().encode(`${json}${' '.repeat(aligned(json.length + 1) - json.length - 1)}\n`);
  writeFileSync(path, Buffer.concat([header, ...parts]));
}
