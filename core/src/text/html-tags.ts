// HTML tags in a paragraph of text.
import { type Span, span } from '../base/span';

export interface Tag {
  readonly span: Span;
  /** Lower case, without `/`. */
  readonly name: string;
  readonly closes: boolean;
  /** Whether it begins or ends a line or a paragraph. */
  readonly breaks: boolean;
}

const inline = 'a|abbr|b|big|code|em|font|i|ins|label|mark|o:p|s|small|span|strike|strong|sub|sup|u';
const block = 'article|blockquote|br|center|dd|div|dl|dt|h[1-6]|hr|li|ol|p|pre|section|table|tbody|td|th|thead|tr|ul';
const tag = new RegExp(`<(/?)(?:(${inline})|(${block}))(?:\\s[^<>]{0,500})?\\s?/?>`, 'gi');

/** Every tag of those names, in order; `a<b且c>d` holds none. */
export function* tagsIn(text: string): Generator<Tag> {
  if (!text.includes('<')) return;
  for (const { index, 0: whole, 1: slash, 2: inlineName, 3: blockName } of text.matchAll(tag)) {
    yield {
      span: span(index, index + whole.length),
      name: (inlineName ?? blockName ?? '').toLowerCase(),
      closes: slash === '/',
      breaks: blockName !== undefined,
    };
  }
}
