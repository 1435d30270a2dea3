// People and their posts by grammar: [organization] title {、 title} name, and name title.
import { lazy } from '../base/lazy';
import { normSpan } from '../base/span';
import { unitClass } from '../base/unit-class';
import type { GazetteerHit } from '../gazetteer/gazetteer';
import { followBits, isBoundary, mayStart } from '../lexicon/follow';
import { isDoubtfulSurname, surnameRank } from '../lexicon/surnames';
import { knownNameAt, people } from './glossary-names';
import type { MentionDraft, PersonRole, PostText } from './mention';
import { nameBefore } from './name-before';
import { type NameFound, nameAt } from './name-boundary';
import { nameRun } from './name-run';
import { namesAppointed } from './post-appointed';
import { knownEnds } from './post-organization';
import { type PostChain, postChains } from './post-title';
import type { Recognizer, RecognizerInput } from './recognizer';

export const recognizer: Recognizer = {
  id: 'post-name',
  rank: 60,
  recognize(input) {
    const { text, hits } = input;
    const drafts: MentionDraft[] = [];
    const known = lazy(() => knownEnds(hits));
    const named = people(hits);
    let nameEnd = -1;
    for (const { chain, found: names } of postChains(text, known, (one, next) =>
      namesBehind(input, named, one, next),
    )) {
      // 院长汪景行|教授介绍: a second title behind the name.
      if (names.length === 0 && chain.start === nameEnd && chain.posts.length === 1) {
        drafts.push(title(chain.start, chain.end, chain.posts));
        continue;
      }
      nameEnd = names.at(-1)?.end ?? -1;
      const holders = names.length > 0 ? names : namesAppointed(text, chain.start, chain.end);
      if (holders.length === 0) {
        drafts.push(...before(text, chain));
        continue;
      }
      drafts.push(title(chain.start, chain.end, chain.posts));
      for (const name of holders) drafts.push(person(name, chain.posts, roleOf(chain)));
    }
    return drafts;
  },
};

const roleOf = ({ kind }: PostChain): PersonRole =>
  kind === 'expert' || kind === 'historical' ? kind : kind === 'reporter' ? 'reporter' : 'official';

const title = (start: number, end: number, posts: readonly PostText[]): MentionDraft => ({
  kind: 'title',
  norm: normSpan(start, end),
  posts,
});

const person = (name: NameFound, posts: readonly PostText[], role: PersonRole): MentionDraft => ({
  kind: 'person',
  norm: normSpan(name.start, name.end),
  form: name.form,
  posts,
  role,
  evidence: name.evidence,
  ...(name.doubt ? { doubt: true } : {}),
});

/** Bits a name must have behind a title; a collective title or a gap makes it less sure. */
const least = 1;
const leastBehindGap = 7;
const leastInList = 4;

const aside = /^（(?:[男女]|\p{Script=Han}{1,5}族|[男女][，、]\p{Script=Han}{1,5}族)）/u;

function namesBehind(
  { text, tokens }: RecognizerInput,
  known: readonly GazetteerHit[],
  chain: PostChain,
  next: number,
): readonly NameFound[] {
  let at = asideEnd(text, chain.end);
  const listed = behindGap(text, at);
  if (listed.length > 0) return listed;
  const gap = opensGap(text.charCodeAt(at)) ? (gapAt.exec(text.slice(at, at + 2))?.[0] ?? '') : '';
  if (gap !== '' && /[：:]/.test(gap) && chain.kind !== 'collective') return [];
  at += gap.length;
  const names: NameFound[] = [];
  for (;;) {
    const one =
      knownNameAt(text, known, at) ??
      nameAt(text, at, {
        least: names.length > 0 ? leastInList : gap === '' ? least : leastBehindGap,
        ...(tokens === undefined ? {} : { tokens }),
        ...(names.length > 0 ? { follow: followInList } : {}),
      });
    // 市长张伟明、李若川局长: the second name belongs to the title behind it.
    if (one === undefined || (names.length > 0 && one.end === next)) return names;
    names.push(names.length === 0 ? one : { ...one, evidence: 'list' });
    at = asideEnd(text, one.end);
    if (!linksNames(text.charCodeAt(at)) || at + 1 === next) return names;
    at += 1;
  }
}

const gapAt = /^(?:[：:]? ?|\u3000| {1,2})/;
const opensGap = unitClass(/[：: \u3000]/);
const linksNames = unitClass(/[、和]/);

/** Behind what stands in brackets there: （女，彝族）. */
const asideEnd = (text: string, at: number): number =>
  text.charCodeAt(at) === bracket ? at + (aside.exec(text.slice(at, at + 12))?.[0].length ?? 0) : at;

const bracket = 0xff08;
const isGap = unitClass(/[\t \u3000]/);

/** 副市长　许文澜　石　磊　向云帆: nothing but names behind a gap, up to the end of the line. */
function behindGap(text: string, at: number): readonly NameFound[] {
  if (!isGap(text.charCodeAt(at)) || text.length - at > 120) return [];
  const gap = /^[\t \u3000]+/.exec(text.slice(at, at + 12))?.[0] ?? '';
  const names = nameRun(text, at + gap.length, text.length);
  if (names.at(-1)?.end !== text.trimEnd().length) return [];
  return names.map((one, i) => ({ ...one, evidence: i === 0 ? 'follow' : 'list', doubt: false, bits: least }));
}

/** In a list a name is followed by the next link, by punctuation, or by what the people do together. */
function followInList(text: string, at: number): number {
  if (isBoundary(text, at) || text.charAt(at) === '等') return 4;
  return followBits(text, at) - 1;
}

function before(text: string, chain: PostChain): readonly MentionDraft[] {
  const only = chain.posts.length === 1 ? chain.posts[0] : undefined;
  if (only === undefined) return [];
  const name = nameBefore(text, chain.titleStart);
  // 欧阳建国|局长 looks like a body that ends in 国.
  if (
    name !== undefined &&
    (chain.start === chain.titleStart || (chain.start === name.start && /[国军城山湖联师]$/.test(name.form)))
  ) {
    const posts = [{ title: text.slice(chain.titleStart, chain.end), norm: normSpan(chain.titleStart, chain.end) }];
    return [title(chain.titleStart, chain.end, posts), person(name, posts, roleOf(chain))];
  }
  if (chain.start !== chain.titleStart) return [];
  // 刘书记: who is meant the title alone cannot say.
  const surname = text.charAt(chain.titleStart - 1);
  const rank = surnameRank(surname);
  const mayBe =
    (rank === 'common' || rank === 'usual') &&
    !isDoubtfulSurname(surname) &&
    (mayStart(text, chain.titleStart - 1) || text.charAt(chain.titleStart - 2) === '的');
  return mayBe ? [title(chain.titleStart - 1, chain.end, chain.posts)] : [];
}
