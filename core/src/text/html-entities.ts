// HTML entities in text: `&ldquo;`, `&#8220;`, and those escaped twice, `&amp;nbsp;`.
import { type Span, span } from '../base/span';

export interface Entity {
  readonly span: Span;
  /** What it stands for; empty for what nobody sees; undefined where that may be a mark of its own, or nothing at all. */
  readonly text: string | undefined;
  /** Escaped twice: even a page that understands entities shows it as it is. */
  readonly twice: boolean;
}

/** By the HTML standard a few names may lack the semicolon. */
const entity =
  /&((?:amp;|#0*38;|#x0*26;)*)(?:#(\d{1,7});|#x([0-9a-f]{1,6});|([a-z][a-z0-9]{1,7});|(nbsp|ldquo|rdquo|hellip|mdash|middot)(?![a-z0-9;=]))/gi;

/** Names and what they stand for, from the list of the HTML standard: what web pages in Chinese make use of. */
const named: ReadonlyMap<string, string> = new Map(
  (
    'quot " apos \' ldquo “ rdquo ” lsquo ‘ rsquo ’ sbquo ‚ bdquo „ laquo « raquo » lsaquo ‹ rsaquo › ' +
    'middot · bull • hellip … mdash — ndash – horbar ― times × divide ÷ minus − plusmn ± deg ° permil ‰ prime ′ ' +
    'Prime ″ copy © reg ® trade ™ sect § para ¶ yen ¥ pound £ euro € cent ¢ curren ¤ sup1 ¹ sup2 ² sup3 ³ ' +
    'frac12 ½ frac14 ¼ frac34 ¾ ordm º ordf ª micro µ larr ← rarr → uarr ↑ darr ↓ harr ↔ infin ∞ ne ≠ le ≤ ge ≥ ' +
    'equiv ≡ asymp ≈ radic √ sum ∑ prod ∏ int ∫ part ∂ there4 ∴ oline ‾ star ☆ starf ★ loz ◊ ' +
    'alpha α beta β gamma γ delta δ epsilon ε lambda λ mu μ pi π sigma σ omega ω Delta Δ Omega Ω Sigma Σ ' +
    'eacute é egrave è ecirc ê agrave à aacute á acirc â ocirc ô ouml ö uuml ü auml ä ccedil ç ntilde ñ iacute í oacute ó'
  )
    .split(' ')
    .flatMap((word, i, all) => (i % 2 === 0 ? [[word, all[i + 1] ?? ''] as const] : [])),
);
const spaces: ReadonlySet<string> = new Set(['nbsp', 'ensp', 'emsp', 'thinsp']);
const unseen: ReadonlySet<string> = new Set(['zwj', 'zwnj', 'shy', 'lrm', 'rlm']);
/** Marks of HTML itself, and therefore perhaps meant as they stand. */
const marks: ReadonlySet<string> = new Set(['lt', 'gt', 'amp']);

/** Every entity, in order; none in an address, where `&copy=` may be a parameter. */
export function* entitiesIn(text: string): Generator<Entity> {
  if (!text.includes('&')) return;
  for (const { index, 0: whole, 1: escaped = '', 2: decimal, 3: hexadecimal, 4: name, 5: bare } of text.matchAll(
    entity,
  )) {
    const digits = decimal ?? hexadecimal;
    const meaning =
      digits === undefined ? ofName(name ?? bare ?? '') : ofCode(Number.parseInt(digits, decimal ? 10 : 16));
    if (meaning === 'unknown' || inAddress(text, index)) continue;
    yield { span: span(index, index + whole.length), text: meaning, twice: escaped !== '' };
  }
}

function ofName(name: string): string | undefined | 'unknown' {
  const lower = name.toLowerCase();
  if (marks.has(lower)) return undefined;
  if (spaces.has(lower)) return ' ';
  if (unseen.has(lower)) return '';
  return named.get(name) ?? named.get(lower) ?? 'unknown';
}

/** In 80–9F pages mean Windows-1252, and so does the HTML standard. */
const windows =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';
const plainAscii = /[0-9A-Za-z "'(),./:;?!%+=-]/;
const space = /[\u00a0\u2000-\u200a\u202f\u205f]/;
const nothing = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
/** Control characters, halves of pairs, private use, and what is no character at all. */
const isCharacter = (code: number): boolean =>
  code > 0x9f && !(code >= 0xd800 && code <= 0xf8ff) && code < 0xf0000 && (code & 0xfffd) < 0xfffd;

function ofCode(code: number): string | undefined {
  if (!(code <= 0x10ffff)) return undefined;
  const char = code >= 0x80 && code <= 0x9f ? windows[code - 0x80]! : String.fromCodePoint(code);
  if (space.test(char)) return ' ';
  if (nothing.test(char)) return '';
  if (code < 0x80) return plainAscii.test(char) ? char : undefined;
  return isCharacter(char.codePointAt(0)!) ? char : undefined;
}

const addressBefore = /:\/\/[!-~]*$/;
const inAddress = (text: string, at: number): boolean => addressBefore.test(text.slice(Math.max(0, at - 500), at));
