// A mention as a contribution keeps it.
import { normSpan, type Span } from '../base/span';
import type { Mention } from '../mentions/mention';
import { brokenStretches, touchesBroken } from '../model/damage';
import type { DocumentModel } from '../model/document-model';
import { scriptOf } from '../text/script';
import type { Occurrence } from './contribution';

/** `name`: of the part it belongs to. `introduction`: the mention that introduces it in this document. */
export function occurrence(
  model: DocumentModel,
  mention: Mention,
  name: string,
  introduction: Mention | undefined,
): Occurrence {
  const { span, norm, form, kind } = mention;
  const whole = withPosts(model, mention);
  const own = model.text.unfolded.slice(norm.start, norm.end);
  const written = kind === 'person' ? own.replace(gaps, '') : own;
  // What both scripts write alike tells nothing; then the document does.
  const script = own === model.text.text.slice(norm.start, norm.end) ? model.script : scriptOf(own);
  return {
    span,
    ...(whole !== span && { whole }),
    ...(mention === introduction && { introduces: true }),
    ...(form !== name && { form }),
    ...(written !== form && { written }),
    ...(script !== model.script && { script }),
    ...(isDoubtful(mention) && { doubtful: true }),
    ...(touchesBroken(brokenStretches(model), span) && { broken: true }),
  };
}

/** 李　明 is 李明. */
const gaps = /\s+/g;

const isDoubtful = ({ kind, form, evidence, doubt }: Mention): boolean =>
  doubt === true || (kind === 'person' && form.length === 2 && evidence === 'introduced');

/** Posts further away than this belong to another sentence. */
const near = 60;

function withPosts({ text }: DocumentModel, { span, norm, posts = [] }: Mention): Span {
  const here = posts
    .map((post) => post.norm)
    .filter(({ start, end }) => norm.start - end < near && start - norm.end < near);
  if (here.length === 0) return span;
  const start = Math.min(norm.start, ...here.map((post) => post.start));
  const end = Math.max(norm.end, ...here.map((post) => post.end));
  return text.toSource(normSpan(start, end));
}
