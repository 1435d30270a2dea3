// The quick looks at sound and shape let through all that the slow comparisons would take for each other.
import { deepEqual, ok } from 'node:assert/strict';
import { readings } from '../text/readings';
import { mayLookAlike, shapeSimilarity } from './shapes';
import { maySoundNear, soundsNear } from './sounds';

const chars = Array.from({ length: 900 }, (_, i) => String.fromCharCode(0x4e00 + ((i * 7919) % 0x5000))).filter(
  (char) => readings(char).length > 0 && readings(char).length <= 4,
);
const lost = (isAlike: (a: string, b: string) => boolean, may: (a: number, b: number) => boolean) => {
  const alike = chars.flatMap((a) => chars.filter((b) => a < b && isAlike(a, b)).map((b) => a + b));
  ok(alike.length > 20);
  return alike.filter((pair) => !may(pair.charCodeAt(0), pair.charCodeAt(1)));
};

describe('quick looks', () => {
  it('lose no pair that looks alike', () => {
    deepEqual(
      lost((a, b) => shapeSimilarity(a, b) >= 0.6, mayLookAlike),
      [],
    );
  });
  it('lose no pair that sounds near', () => {
    deepEqual(lost(soundsNear, maySoundNear), []);
  });
});
