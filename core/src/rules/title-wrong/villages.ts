// Heads of villages with a name, where the report first gives somebody that post.
import { type NormSpan, normSpan } from '../../base/span';
import { mayHold } from '../../base/unit-filter';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import { blockFacts } from '../../model/block-facts';
import type { Block, DocumentModel } from '../../model/document-model';
import { type PostTold, whoOf } from '../../model/namings';
import { peopleTold } from '../../model/people-told';
import { isQuotedIn } from './quoted';

interface Head {
  /** As by `whoOf`. */
  readonly who: string;
  readonly post: PostTold;
  /** Counted from the start of the block; undefined where the post is another one, or words of others. */
  readonly norm: NormSpan | undefined;
}

const head = '村长';

const heads = blockFacts((part): readonly Head[] => {
  if (!mayHold(part.units, '村') || !part.text.text.includes(head)) return none;
  const { text } = part.text;
  return part.mentions.flatMap((mention) => {
    if (mention.kind !== 'person' || !mention.posts) return none;
    return mention.posts.flatMap((post): readonly Head[] => {
      const norm = normSpan(post.norm.end - head.length, post.norm.end);
      const isWritten = text.startsWith(head, norm.start);
      if (!isWritten && !post.title.endsWith(head)) return none;
      // 乡村长, 中村长 are something else.
      const isMeant = isWritten && !/[乡中]/.test(text.charAt(norm.start - 1)) && !isQuotedIn(text, norm);
      return [{ who: whoOf(mention), post, norm: isMeant ? norm : undefined }];
    });
  });
});

const none: readonly Head[] = [];

export interface VillageHead {
  readonly block: Block;
  readonly norm: NormSpan;
}

/** By person, then by appearance: each post of a person once, and without its organization only if none is given. */
export function villageHeads(model: DocumentModel, gazetteer: Gazetteer): readonly VillageHead[] {
  const all = heads(model);
  if (all.length === 0) return [];
  const { byWho } = peopleTold(model, gazetteer);
  const keyOf = ({ who }: Head): string => byWho.get(who)?.key ?? who;
  const withOrganization = new Set(
    all
      .filter(({ fact }) => fact.post.organization !== undefined)
      .map(({ fact }) => `${keyOf(fact)}\n${fact.post.title}`),
  );
  const seen = new Set<string>();
  const found = new Map<string, VillageHead>();
  for (const { block, at, fact } of all) {
    const { organization, title } = fact.post;
    const post = `${keyOf(fact)}\n${title}`;
    const key = `${post}\n${organization ?? ''}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (organization === undefined && withOrganization.has(post)) continue;
    if (fact.norm) found.set(`${at} ${fact.norm.end}`, { block, norm: fact.norm });
  }
  return [...found.values()];
}
