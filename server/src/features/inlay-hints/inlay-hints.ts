// The post behind a bare name: what the report said of a person, where it only names them.
import {
  brokenStretches,
  type DocumentModel,
  type Mention,
  type Person,
  type Span,
  touchesBroken,
} from '@dinggao/core';

export interface Hint {
  /** Right behind the name. */
  readonly offset: number;
  /** As the report writes it. */
  readonly post: string;
  readonly introduction: Span;
}

/** By appearance, within `within`. People the report gives a post, at every later place without one. */
export function hints(model: DocumentModel, within: Span): readonly Hint[] {
  const broken = brokenStretches(model);
  return model.people
    .flatMap(({ role, introduced, mentions }: Person) => {
      const [first] = introduced?.posts ?? [];
      if (role === 'reporter' || !introduced || !first) return [];
      const post = model.text.unfolded.slice(first.norm.start, first.norm.end).replaceAll(/\s/g, '');
      return mentions
        .filter((one) => isBare(one) && one.span.start >= within.start && one.span.end <= within.end)
        .filter(({ span }) => !touchesBroken(broken, span))
        .map(({ span }) => ({ offset: span.end, post, introduction: introduced.span }));
    })
    .sort((a, b) => a.offset - b.offset);
}

const isBare = ({ posts }: Mention): boolean => posts === undefined || posts.length === 0;
