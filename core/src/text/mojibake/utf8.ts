// UTF-8 byte by byte, with holes: a byte that a wrong decoder could not read is lost, the rest is still there.

/** What stands for a byte that is lost. */
export const hole = -1;

/** One character, or what is known of it. */
export interface Decoded {
  /** Empty while it is not known. */
  readonly char: string;
  /** Where a byte is lost: the bytes of the character, with the hole. */
  readonly bytes?: readonly number[];
}

export interface Step {
  /** The bytes of a character that is not whole yet. */
  readonly pending: readonly number[];
  readonly decoded?: Decoded;
}

/** One byte more; undefined where the bytes are no UTF-8. Characters beyond the basic plane are none of ours. */
export function step(pending: readonly number[], byte: number): Step | undefined {
  const [lead = byte] = pending;
  if (pending.length === 0 && byte >= 0 && byte < 0x80)
    return { pending, decoded: { char: String.fromCharCode(byte) } };
  if (pending.length > 0 && byte !== hole && (byte < 0x80 || byte > 0xbf)) return undefined;
  const bytes = [...pending, byte];
  const size = lengthOf(lead);
  if (size === 0) return undefined;
  if (bytes.length < size) return { pending: bytes };
  return { pending: [], decoded: bytes.includes(hole) ? { char: '', bytes } : { char: assemble(bytes) } };
}

const lengthOf = (lead: number): number => (lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xc2 && lead <= 0xdf ? 2 : 0);

/** The characters a lost byte may have belonged to; of two lost bytes only where a mark is likely: E3 ? ? is mostly 。 */
export function completions(bytes: readonly number[]): readonly string[] {
  const holes = bytes.filter((byte) => byte === hole).length;
  if (holes === 2) return Array.from(marks.get(bytes[0] ?? 0) ?? '');
  return Array.from({ length: 64 }, (_, low) => assemble(bytes.map((byte) => (byte === hole ? 0x80 + low : byte))));
}

/** The lead bytes of punctuation, and the marks that begin with each. */
const marks: ReadonlyMap<number, string> = new Map([
  [0xe2, '“”‘’—…'],
  [0xe3, '。、《》〈〉「」『』【】〔〕'],
  [0xef, '，：；？！（）'],
]);

function assemble([lead = 0, ...rest]: readonly number[]): string {
  const high = rest.length === 1 ? lead & 0x1f : lead & 0x0f;
  return String.fromCharCode(rest.reduce((code, byte) => code * 64 + (byte & 0x3f), high));
}
