// Names a team's glossary knows better: its wrong forms, and another spelling of a name beside the very post it lists.
import { type Localized, message } from '../../base/message';
import { oncePer } from '../../base/once-per';
import type { NormSpan } from '../../base/span';
import type { Entity } from '../../gazetteer/entity';
import { comparable } from '../../gazetteer/forms';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import { holdsOn } from '../../gazetteer/terms-of-office';
import type { Mention, PostText } from '../../mentions/mention';
import { documentDate } from '../../model/document-date';
import type { DocumentModel, Person } from '../../model/document-model';
import { spell } from '../../model/spelling';
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
  for (const mention of model.mentions) {
    if (mention.kind !== 'person' || mention.candidates.length !== 1) continue;
    const entity = gazetteer.get(mention.candidates[0] as string);
    const alias = entity?.aliases.find(({ form, status }) => status === 'wrong' && comparable(form) === mention.form);
    if (entity && alias) yield report(model, mention, entity, found);
  }
  const holders = holdersOf(gazetteer);
  if (holders.size === 0) return;
  const date = documentDate(model);
  for (const person of model.people) {
    if (person.entity !== undefined || person.role !== 'official') continue;
    for (const { entity, post, title } of person.posts.flatMap((one) => holdersBy(one, holders))) {
      if (date && !holdsOn(post, date)) continue;
      const how = difference(entity.canonical, person.name);
      if (how === undefined || how.slip === 'other' || namedToo(model, entity)) continue;
      for (const mention of person.mentions) yield report(model, mention, entity, inPost, title);
      break;
    }
  }
}

/** Both in one report are two people, or the business of the report's own evidence. */
const namedToo = ({ people }: DocumentModel, { id }: Entity): boolean =>
  people.some(({ entity }: Person) => entity === id);

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
  { organization, title }: PostText,
  holders: ReadonlyMap<string, readonly Holder[]>,
): readonly Holder[] => (organization === undefined ? [] : (holders.get(organization + title) ?? []));

function report(
  model: DocumentModel,
  { norm, span }: Mention,
  entity: Entity,
  said: Localized,
  post = '',
): GlossaryFinding {
  const right = spell(model, entity.canonical, norm, entity.traditional);
  const written = model.text.unfolded.slice(norm.start, norm.end).replaceAll(/\s/g, '');
  return {
    norm,
    finding: {
      span,
      message: message(said, { found: written, right, post }),
      fixes: [{ title: message(change, { right }), edits: [{ span, text: right }], safety: 'suggestion' }],
    },
  };
}
