// The fields between two lines of `---` at the very start of a file: title, date, author.
import { type Span, span } from '../base/span';
import type { DocumentLanguage } from './blocks';
import { isBlank, linesIn } from './lines';
import type { SourceBlock } from './source-block';

const fence = /^---[ \t]*$/;
const closing = /^(?:---|\.\.\.)[ \t]*$/;
const field = /^([\p{L}\p{N}_.-]+)[ \t]*[:：](?:[ \t]+|$|(?<=：))(.*)$/u;
/** What may stand below a field: a value that goes on, an item of a list, a comment. */
const continued = /^(?:[ \t]+\S|-[ \t]|-$|#)/;

/**
 * Where the front matter of a file stands, both fences included, without the last line break. Undefined when there is
 * none: a file that merely starts with a thematic break has none, and neither has one whose second fence is missing.
 */
function frontMatterSpan(source: string): Span | undefined {
  const first = source.startsWith('\ufeff') ? 1 : 0;
  if (!source.startsWith('---', first)) return undefined;
  let fields = -1;
  for (const line of linesIn(source)) {
    const text = source.slice(Math.max(line.start, first), line.end);
    if (fields < 0) {
      if (!fence.test(text)) return undefined;
      fields = 0;
    } else if (closing.test(text)) return span(first, line.end);
    else if (field.test(text)) fields++;
    else if (!isBlank(source, line) && !(fields > 0 ? continued : /^#/).test(text)) return undefined;
  }
  return undefined;
}

/** The front matter of a file as its first block. */
export function frontMatterBlock(source: string): SourceBlock | undefined {
  const at = frontMatterSpan(source);
  return at && { kind: 'front-matter', span: at, content: at, level: 0, blankBefore: false };
}

/**
 * The simple fields of the front matter, as written: `date: 2026-01-12`. Keys in lower case, values without the quotation
 * marks around them; lists and values over several lines are left out. Empty when there is none. Read in all languages.
 */
export function frontMatter(source: string, _language: DocumentLanguage): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  const at = frontMatterSpan(source);
  if (!at) return fields;
  for (const line of linesIn(source, at.start, at.end)) {
    const [, key = '', value = ''] = field.exec(source.slice(line.start, line.end)) ?? [];
    const plain = /^(["'])(.*)\1$/.exec(value.trim())?.[2] ?? value.trim();
    if (key !== '' && plain !== '' && !/^[[{|>&]/.test(plain)) fields.set(key.toLowerCase(), plain);
  }
  return fields;
}
