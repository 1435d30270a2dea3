// What is offered for a text about to be pasted: nothing, the safe cleaning, and beside it the restoring one.
import type { RepairedText } from '@dinggao/server/protocol';

export interface PasteOffer {
  /** `restore`: with what is likely, not certain, such as garbled stretches read back. */
  readonly kind: 'clean' | 'restore';
  readonly text: string;
}

/** UTF-16 units; a paste waits for the answer, and nobody pastes a report as long as this. */
const longest = 200_000;

/** Damage is found about Chinese text, or in what was Chinese text once; none of it is ASCII throughout. */
export const worthAsking = (text: string): boolean => text.length <= longest && /[^\p{ASCII}]/u.test(text);

/** `ask` gives the text repaired, with or without suggestions; undefined when there is no server. */
export async function offersOf(
  text: string,
  ask: (suggestions: boolean) => Promise<RepairedText | undefined>,
): Promise<readonly PasteOffer[]> {
  const safe = await ask(false);
  if (!safe) return [];
  const restored = safe.left.length > 0 ? await ask(true) : undefined;
  const offers: readonly PasteOffer[] = [
    { kind: 'clean', text: safe.text },
    ...(restored ? [{ kind: 'restore' as const, text: restored.text }] : []),
  ];
  return offers.filter((offer, i) => offer.text !== text && offer.text !== offers[i - 1]?.text);
}
