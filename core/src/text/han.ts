// Which UTF-16 units are Chinese text: characters, and the punctuation that goes with them.

/**
 * Whether a UTF-16 unit is a Han character of the basic plane: 〇, radicals, extension A, unified and compatibility
 * ideographs. Characters beyond it (surrogates) answer false: what is decided by this reads on as if they were letters.
 */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x2e80 && code <= 0x2fdf) ||
    code === 0x3007 ||
    code === 0x3005
  );
}

/** Punctuation set in a Chinese line: ，。、；：？！（）《》〈〉【】〔〕「」『』“”‘’…—·～ */
const punctuation = new Set(
  Array.from('，。、；：？！（）《》〈〉【】〔〕「」『』“”‘’…—·～', (char) => char.charCodeAt(0)),
);

/** Whether a UTF-16 unit is punctuation of Chinese text. Quotation marks, dash and ellipsis count: Chinese and English share them. */
export const isChinesePunctuation = (code: number): boolean => punctuation.has(code);

/** A Han character or punctuation of Chinese text. */
export const isChinese = (code: number): boolean => isHan(code) || punctuation.has(code);
