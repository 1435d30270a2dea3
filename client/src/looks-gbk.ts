// Whether a file shown as UTF-8 is really one of GB18030 or GBK: by what is seen, then by its bytes.

/** Fewer than this may have been lost anywhere. */
const fewest = 4;
/** Of the replacement characters and Chinese characters together. */
const smallestShare = 0.005;
/** Of the two-byte characters of a report nearly all are common ones; of bytes that are something else, few are. */
const commonShare = 0.5;

/** Whether so much of the shown text is lost (U+FFFD) that its bytes are worth a look. */
export function seemsMisread(shown: string): boolean {
  const lost = shown.match(/\ufffd/g)?.length ?? 0;
  if (lost < fewest) return false;
  const han = shown.match(/\p{Script=Han}/gu)?.length ?? 0;
  return lost / (lost + han) > smallestShare;
}

/** Whether the bytes of a whole file are Chinese text in GB18030 (GB 18030-2022) and not text in UTF-8. */
export const isGb18030 = (bytes: Uint8Array): boolean =>
  !isValid(bytes, 'utf-8') && isValid(bytes, 'gb18030') && shareOfCommon(bytes) >= commonShare;

function isValid(bytes: Uint8Array, encoding: 'utf-8' | 'gb18030'): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * How many of the two-byte characters, signs and punctuation (lead A1 to A9) aside, are of the first level of GB/T 2312,
 * the 3 755 most used ones: lead B0 to D7, trail from A1. The bytes must be valid GB18030.
 */
function shareOfCommon(bytes: Uint8Array): number {
  let common = 0;
  let all = 0;
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i]!;
    const trail = bytes[i + 1] ?? 0;
    const length = lead <= 0x80 ? 1 : trail >= 0x30 && trail <= 0x39 ? 4 : 2;
    const isSign = lead >= 0xa1 && lead <= 0xa9 && trail >= 0xa1;
    if (length === 2 && !isSign) all++;
    if (length === 2 && lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1) common++;
    i += length;
  }
  return all === 0 ? 0 : common / all;
}
