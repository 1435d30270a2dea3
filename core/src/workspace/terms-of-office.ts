// Posts only one person can hold that a glossary gives to two at once, and posts of one person listed twice.
import type { Problem } from '../base/data-file/written';
import { message } from '../base/message';
import { comparable } from '../gazetteer/forms';
import type { GlossaryOfficial } from '../gazetteer/glossary/glossary';
import type { GlossaryFile } from '../gazetteer/glossary/read';
import { wording } from '../gazetteer/glossary/wording';
import { titleParts } from '../lexicon/title-parts';
import { organizationHeads } from '../mentions/organization-heads';

interface Held {
  readonly uri: string;
  readonly name: string;
  readonly organization: string;
  readonly title: string;
  readonly from?: string;
  readonly to?: string;
  readonly span: { readonly start: number; readonly end: number };
}

/** Reported at the later one, with the earlier beside it. */
export function* overlappingTerms(
  files: readonly GlossaryFile[],
): Generator<{ readonly uri: string; readonly problem: Problem }> {
  const byPost = new Map<string, Held[]>();
  for (const held of files.flatMap(({ uri, glossary }) =>
    (glossary.officials ?? []).flatMap((one) => postsOf(one, uri)),
  )) {
    const key = `${comparable(held.organization)} ${comparable(held.title)}`;
    const before = byPost.get(key) ?? [];
    byPost.set(key, [...before, held]);
    const other = before.find((one) => overlap(one, held) && (one.name === held.name || isUnique(held)));
    if (!other) continue;
    const post = held.organization + held.title;
    const self = other.name === held.name;
    yield {
      uri: held.uri,
      problem: {
        code: 'overlapping-terms',
        severity: 'warning',
        span: held.span,
        message: message(self ? wording.overlapSelf : wording.overlapPeople, {
          post,
          name: held.name,
          other: other.name,
        }),
        related: [
          { ...(other.uri !== held.uri && { uri: other.uri }), span: other.span, message: message(wording.listed) },
        ],
      },
    };
  }
}

const postsOf = ({ name, posts = [] }: GlossaryOfficial, uri: string): readonly Held[] =>
  posts.map(({ organization, title, from, to }) => ({
    uri,
    name: name.value,
    organization: organization?.value ?? '',
    title: title.value,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    span: { start: Math.min(organization?.at.start ?? title.at.start, title.at.start), end: title.at.end },
  }));

const chief = /^(?:省长|市长|州长|盟长|县长|旗长|区长|乡长|镇长)$/;

/** Heads of bodies every place has; of others we cannot know how many there are. */
function isUnique({ organization, title }: Held): boolean {
  const { head, deputy, notNow, party } = titleParts(title);
  if (deputy || notNow || party !== undefined || organization === '') return false;
  return chief.test(head) || (organizationHeads(organization)?.heads.includes(head) ?? false);
}

/** One day of handing over is no overlap; where two dates agree as far as they go nothing can be said. */
const overlap = (a: Held, b: Held): boolean => starts(a, b) && starts(b, a);

const starts = ({ from }: Held, { to }: Held): boolean => {
  if (from === undefined || to === undefined) return true;
  const length = Math.min(from.length, to.length);
  return from.slice(0, length) < to.slice(0, length);
};
