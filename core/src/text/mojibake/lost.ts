// Which byte may have been lost: from the byte beside it and what is known of the character.
import { readings } from '../readings';
import { keepCheapest } from './cheapest';
import { decodePair } from './gbk';
import { bitsAfter, isCommon } from './words';

/** How many first bytes are worth weighing. */
const leadsTried = 8;

/**
 * First bytes that make a common character with `trail`, the likeliest after `before` first: 確 makes 保 likely.
 * The one that makes a full stop comes second at the latest.
 */
export function leadsBefore(trail: number, before: string): readonly number[] {
  const found: { readonly lead: number; readonly cost: number }[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    const char = decodePair(lead, trail);
    if (char === undefined || char === '。' || !isCommon(char)) continue;
    keepCheapest(found, { lead, cost: bitsAfter(before, char) }, leadsTried);
  }
  const [first, ...rest] = found;
  const stop = fullStop.trail === trail ? [fullStop.lead] : [];
  return [...(first ? [first.lead] : []), ...stop, ...rest.map(({ lead }) => lead)];
}

/** 。 in GBK. */
const fullStop = { lead: 0xa1, trail: 0xa3 };

/** Every second byte that makes a character of that reading with `lead`. */
export function pronounced(lead: number, reading: string): readonly number[] {
  const trails: number[] = [];
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const char = decodePair(lead, trail);
    if (char !== undefined && readings(char).includes(reading)) trails.push(trail);
  }
  return trails;
}
