// What is left of a web page's markup in a text, and what each remnant should become.
import { lazy } from '../../base/lazy';
import { type Span, shift, span } from '../../base/span';
import { blockFacts } from '../../model/block-facts';
import { brokenStretches, touchesBroken } from '../../model/damage';
import type { Block, DocumentModel } from '../../model/document-model';
import type { Part } from '../../model/part';
import { entitiesIn } from '../../text/html-entities';
import { type Tag, tagsIn } from '../../text/html-tags';
import { opaqueSpans } from '../../text/opaque';
import type { TextEdit } from '../rule';

/** `unsure`: there is more than one way to put it right. */
export type RemnantKind = 'entity' | 'tag' | 'unsure';

export interface Remnant {
  readonly kind: RemnantKind;
  readonly span: Span;
  readonly edit: TextEdit;
}

/** All remnants, by appearance, each with the edit that puts it right. */
export function remnantsIn(model: DocumentModel): readonly Remnant[] {
  const blocks = marked(model).map(({ block }) => block);
  if (blocks.length === 0) return [];
  const { source } = model;
  const broken = brokenStretches(model);
  const newLine = source.includes('\r\n') ? '\r\n' : '\n';
  const left = model.language === 'markdown' ? unmatchedTags(model) : undefined;
  return blocks
    .flatMap((block) => {
      const text = block.part.typed;
      const opaque = opaqueSpans(text);
      const isHan = lazy(() => isHanText(text));
      const tags = [...tagsIn(text)].filter(
        (tag) => !isSpokenOf(text, tag.span) && (left?.has(block.content.start + tag.span.start) ?? isHan()),
      );
      const entities = [...entitiesIn(text)]
        .filter(({ span: at, twice }) => (left === undefined ? isHan() : twice) && !isSpokenOf(text, at))
        .map(({ span: at, text: meaning }) => entityRemnant(text, at, meaning));
      return [...entities, ...tagRemnants(text, tags, newLine)]
        .filter((one) => !touchesBroken(opaque, one.span))
        .map((one) => placed(one, block));
    })
    .filter((one) => !touchesBroken(broken, one.span))
    .sort((a, b) => a.span.start - b.span.start);
}

const isText = ({ kind }: Part): boolean => kind !== 'code' && kind !== 'html' && kind !== 'comment' && kind !== 'rule';

/** Blocks that may hold a remnant. */
const marked = blockFacts((part): readonly true[] => (isText(part) && /[<&]/.test(part.typed) ? [true] : []));

/** English, code and configuration have tags of their own right. */
const isHanText = (text: string): boolean =>
  (text.match(/\p{Script=Han}/gu)?.length ?? 0) * 4 > text.replace(/<[^<>]*>|&\w+;/g, '').length;

/** “<br>”、<p>标签: the text speaks about the mark itself. */
const isSpokenOf = (text: string, { start, end }: Span): boolean =>
  /^(?:标[签记]|標[籤記]|元素|元件|实体|實體)/.test(text.slice(end, end + 2)) ||
  (/[“‘「『`]/.test(text[start - 1] ?? '') && /[”’」』`]/.test(text[end] ?? ''));

const placed = ({ kind, span: at, edit }: Remnant, { content }: Block): Remnant => ({
  kind,
  span: shift(at, content.start),
  edit: { span: shift(edit.span, content.start), text: edit.text },
});

const remnant = (kind: RemnantKind, at: Span, text: string): Remnant => ({ kind, span: at, edit: { span: at, text } });

function entityRemnant(text: string, at: Span, meaning: string | undefined): Remnant {
  if (meaning === undefined) return remnant('unsure', at, marks(text.slice(at.start, at.end)));
  // White space at the end of a line would only be more of what nobody sees.
  const atEnd = /^(?:\s|&(?:amp;)*(?:nbsp|ensp|emsp|#160|#12288);?)*$/i.test(text.slice(at.end, at.end + 200));
  return remnant('entity', at, meaning === ' ' && atEnd ? '' : meaning);
}

/** One level of escaping less: `&amp;lt;` is `<`, as the page would have shown it. */
function marks(entity: string): string {
  const inner = entity.replace(/^&(?:amp;|#0*38;|#x0*26;)*/i, '&').toLowerCase();
  return inner === '&lt;' ? '<' : inner === '&gt;' ? '>' : inner === '&amp;' || inner === '&' ? '&' : '';
}

const superscript = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function tagRemnants(text: string, tags: readonly Tag[], newLine: string): readonly Remnant[] {
  const atEdge = tagsAtEdges(text, tags);
  return tags.flatMap((tag, i) => {
    const { span: at, name } = tag;
    const next = tags[i + 1];
    if (name === 'sup' && next?.name === 'sup' && next.closes && !tag.closes) {
      const digits = text.slice(at.end, next.span.start);
      if (/^\d{1,4}$/.test(digits)) {
        const raised = Array.from(digits, (digit) => superscript[Number(digit)]).join('');
        return [remnant('unsure', span(at.start, next.span.end), raised)];
      }
    }
    if (name === 'sup' && tag.closes && /^\d{1,4}$/.test(text.slice(tags[i - 1]?.span.end ?? 0, at.start))) return [];
    if (name === 'sup' || name === 'sub') return [remnant('unsure', at, '')];
    if (!tag.breaks || atEdge.has(tag)) return [remnant('tag', at, '')];
    // Of several in a row the first becomes the line break.
    const before = tags[i - 1];
    const follows = before?.breaks && text.slice(before.span.end, at.start).trim() === '';
    return [remnant('unsure', at, follows ? '' : newLine)];
  });
}

/** The tags with nothing but tags and white space between them and an end of their line. */
function tagsAtEdges(text: string, tags: readonly Tag[]): ReadonlySet<Tag> {
  const atEdge = new Set<Tag>();
  let open = true;
  let last = 0;
  for (const tag of tags) {
    const gap = text.slice(last, tag.span.start);
    open = gap.trim() === '' ? open || /[\r\n]/.test(gap) : /[\r\n]\s*$/.test(gap.slice(-200));
    if (open) atEdge.add(tag);
    last = tag.span.end;
  }
  open = true;
  last = text.length;
  for (const tag of [...tags].reverse()) {
    const gap = text.slice(tag.span.end, last);
    open = gap.trim() === '' ? open || /[\r\n]/.test(gap) : /^\s*[\r\n]/.test(gap.slice(0, 200));
    if (open) atEdge.add(tag);
    last = tag.span.start;
  }
  return atEdge;
}

const alone: ReadonlySet<string> = new Set(['br', 'hr', 'p', 'li', 'td', 'th', 'tr', 'dd', 'dt']);

/** Markdown may hold HTML: only a tag without its partner, anywhere in the document, is a remnant. Their offsets. */
function unmatchedTags({ source }: DocumentModel): ReadonlySet<number> {
  const open = new Map<string, number[]>();
  const unmatched = new Set<number>();
  for (const { span: at, name, closes } of tagsIn(source)) {
    const starts = open.get(name) ?? [];
    open.set(name, starts);
    if (!closes) starts.push(at.start);
    else if (starts.pop() === undefined) unmatched.add(at.start);
  }
  for (const [name, starts] of open) if (!alone.has(name)) for (const start of starts) unmatched.add(start);
  return unmatched;
}
