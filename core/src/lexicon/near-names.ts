// Whether two names of one length differ in one character that is easily taken for the other.
import { looksAlike } from './shapes';
import { soundsNear } from './sounds';

/** From three characters on: 张伟明 and 张维明. */
export function areNearNames(a: string, b: string): boolean {
  const at = differsAt(a, b);
  if (at === undefined) return false;
  const [one, other] = [a.charAt(at), b.charAt(at)];
  return soundsNear(one, other) || looksAlike(one, other);
}

/** Where two names of one length, three characters or more, differ in exactly one character. */
function differsAt(a: string, b: string): number | undefined {
  if (a.length !== b.length || a.length < 3) return undefined;
  const different = Array.from({ length: a.length }, (_, i) => i).filter((i) => a.charAt(i) !== b.charAt(i));
  return different.length === 1 ? different[0] : undefined;
}
