// Whether a UTF-16 unit is of some class, told by a pattern once and by a table from then on: asked for every place of a text.

const no = 1;
const yes = 2;

/**
 * `pattern` is asked about single units and has no flag `g` or `y`. What is no unit, as behind the end of a text, is in no
 * class. Two bits a unit: many classes are asked about one text, and all of them had better stay in the processor's cache.
 */
export function unitClass(pattern: RegExp): (code: number) => boolean {
  const known = new Uint8Array(0x10000 / 4);
  return (code) => {
    const shift = (code & 3) << 1;
    const answer = (known[code >>> 2]! >>> shift) & 3;
    if (answer === yes) return true;
    if (answer !== 0 || !(code >= 0)) return false;
    const is = pattern.test(String.fromCharCode(code));
    known[code >>> 2]! |= (is ? yes : no) << shift;
    return is;
  };
}
