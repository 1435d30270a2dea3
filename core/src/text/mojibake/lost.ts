// Which byte may have been lost: from the byte beside it and what is known of the character.
import { readings } from '../readings';
import { decodePair } from './gbk';
import { isCommon } from './words';

/** Every first byte that makes a full stop or a common character with `trail`. */
export function leadsBefore(trail: number): readonly number[] {
  const leads: number[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    const char = decodePair(lead, trail);
    if (char !== undefined && (char === '。' || isCommon(char))) leads.push(lead);
  }
  return leads;
}

/** Every second byte that makes a character of that reading with `lead`. */
export function pronounced(lead: number, reading: string): readonly number[] {
  const trails: number[] = [];
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const char = decodePair(lead, trail);
    if (char !== undefined && readings(char).includes(reading)) trails.push(trail);
  }
  return trails;
}
