// Names a team's glossary knows better: its wrong forms, and another spelling of a name beside the very post it lists.
import { type Localized, message } from '../../base/message';
import { oncePer } from '../../base/once-per';
import { type NormSpan, shift } from '../../base/span';
import type { Entity } from '../../gazetteer/entity';
import { comparable } from '../../gazetteer/forms';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import { holdsOn } from '../../gazetteer/terms-of-office';
import type { Mention } from '../../mentions/mention';
import { documentDate } from '../../model/document-date';
import type { Block, DocumentModel } from '../../model/document-model';
import type { Naming, PostTold } from '../../model/namings';
import { placesAs, placesOf } from '../../model/people-places';
import { type PeopleTold, peopleTold } from '../../model/people-told';
import { writtenIn } from '../../model/placed';
import { spellFor } from '../../model/spelling';
import type { Finding, RuleInput } from '../rule';
import { difference } from './compare';

const found: Localized = {
  'zh-cn': '此处写作“{found}”，名录中为“{right}”。',
  'zh-tw': '此處寫作「{found}」，名錄中為「{right}」。',
  en: '“{found}” here, “{right}” in the glossary.',
};
const inPost: Localized = {
  'zh-cn': '此处写作“{found}”，名录中{post}为“{right}”。',
  'zh-tw': '此處寫作「{found}」，名錄中{post}為「{right}」。',
  en: '“{found}” here; in the glossary {post} is “{right}”.',
};
const change: Localized = { 'zh-cn': '改为“{right}”', 'zh-tw': '改為「{right}」', en: 'Change to “{right}”' };

export interface GlossaryFinding {
  readonly norm: NormSpan;
  readonly finding: Finding;
}

export function* glossaryVariants({ model, knowledge: { gazetteer } }: RuleInput): Generator<GlossaryFinding> {
  const told = peopleTold(model, gazetteer);
  const known = told.people.filter(({ entity }) => entity !== undefined);
  for (const { block, fact } of placesAs(model, known, (naming) => isWrong(naming, gazetteer)))
    yield report(model, block, fact.mention, gazetteer.get(fact.mention.candidates[0]!)!, found);
  const holders = holdersOf(gazetteer);
  if (holders.size === 0) return;
  const date = documentDate(model);
  for (const person of told.people) {
    if (person.entity !== undefined || person.role !== 'official') continue;
    for (const { entity, post, title } of person.posts.flatMap((one) => holdersBy(one, holders))) {
      if (date && !holdsOn(post, date)) continue;
      const how = difference(entity.canonical, person.name);
      if (how === undefined || how.slip === 'other' || namedToo(told, entity)) continue;
      for (const { block, fact } of placesOf(model, [person]))
        yield report(model, block, fact.mention, entity, inPost, title);
      break;
    }
  }
}

const isWrong = ({ id, form: written }: Naming, gazetteer: Gazetteer): boolean =>
  gazetteer.get(id)?.aliases.some(({ form, status }) => status === 'wrong' && comparable(form) === written) === true;

/** Both in one report are two people, or the business of the report's own evidence. */
const namedToo = ({ people }: PeopleTold, { id }: Entity): boolean => people.some(({ entity }) => entity === id);

interface Holder {
  readonly entity: Entity;
  readonly post: NonNullable<Entity['posts']>[number];
  readonly title: string;
}

/** By organization and title together; a post without its body says nothing. */
const holdersOf: (gazetteer: Gazetteer) => ReadonlyMap<string, readonly Holder[]> = oncePer((gazetteer) => {
  const holders = new Map<string, Holder[]>();
  for (const entity of gazetteer.entities) {
    if (entity.kind !== 'person') continue;
    for (const post of entity.posts ?? []) {
      if (post.organization === '') continue;
      const title = post.organization + post.title;
      const key = comparable(title);
      holders.set(key, [...(holders.get(key) ?? []), { entity, post, title }]);
    }
  }
  return holders;
});

const holdersBy = (
  { organization, title }: PostTold,
  holders: ReadonlyMap<string, readonly Holder[]>,
): readonly Holder[] => (organization === undefined ? [] : (holders.get(organization + title) ?? []));

function report(
  model: DocumentModel,
  block: Block,
  mention: Mention,
  entity: Entity,
  said: Localized,
  post = '',
): GlossaryFinding {
  const norm = shift(mention.norm, block.norm.start);
  const span = shift(mention.span, block.content.start);
  const here = writtenIn(block, mention.norm);
  const right = spellFor(model, entity.canonical, here, entity.traditional);
  const written = here.replaceAll(/\s/g, '');
  return {
    norm,
    finding: {
      span,
      message: message(said, { found: written, right, post }),
      fixes: [{ title: message(change, { right }), edits: [{ span, text: right }], safety: 'suggestion' }],
    },
  };
}
