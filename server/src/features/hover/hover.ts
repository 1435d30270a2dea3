// What there is to say about the text under the cursor.
import type { Diagnostic, DocumentModel, Knowledge, Mention } from '@dinggao/core';
import { dateCard } from './dates';
import { entityCards, organizationCard } from './entities';
import type { Card, HoverInfo } from './info';
import { peopleTitled, personCard, personNamed } from './people';
import { shapeAt } from './shapes';

/** What a hover draws on besides the text. */
export interface HoverKnowledge extends Knowledge {
  /** What the rules found, asked for only where a card needs it. */
  readonly findings?: () => readonly Diagnostic[];
}

/** `offset` counts UTF-16 units of the source; outside the text there is nothing to say. */
export function hover(model: DocumentModel, knowledge: HoverKnowledge, offset: number): HoverInfo | undefined {
  const here = mentionsAt(model, offset);
  for (const mention of here) {
    const cards = cardsOf(model, knowledge, mention);
    if (cards.length === 0) continue;
    // 市委 in 市委书记张伟明: the committee, and who its secretary is.
    const bearers =
      mention.kind === 'organization' ? here.filter(isTitle).flatMap((one) => bearersOf(model, knowledge, one)) : [];
    return { span: mention.span, cards: [...cards, ...bearers] };
  }
  return shapeAt(model, knowledge, offset);
}

const isTitle = ({ kind }: Mention): boolean => kind === 'title';

/** Smallest first. A cursor right behind a mention is still at it, unless another one starts there. */
function mentionsAt({ mentions }: DocumentModel, offset: number): readonly Mention[] {
  const within = mentions.filter(({ span }) => span.start <= offset && offset < span.end);
  const here = within.length > 0 ? within : mentions.filter(({ span }) => span.end === offset);
  return [...here].sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
}

function cardsOf(model: DocumentModel, knowledge: HoverKnowledge, mention: Mention): readonly Card[] {
  switch (mention.kind) {
    case 'person': {
      const person = personNamed(model, mention);
      return person ? [personCard(model, person, knowledge)] : [];
    }
    case 'title':
      return bearersOf(model, knowledge, mention);
    case 'organization':
      return [organizationCard(model, knowledge, mention)];
    case 'term':
    case 'meeting':
      return entityCards(model, knowledge, mention);
    case 'date': {
      const card = dateCard(model, mention);
      return card ? [card] : [];
    }
    default:
      return [];
  }
}

/** 记者 before a list of names introduces many: each has a card of its own at the name. */
function bearersOf(model: DocumentModel, knowledge: HoverKnowledge, title: Mention): readonly Card[] {
  return peopleTitled(model, title)
    .filter(({ role }) => role !== 'reporter')
    .map((person) => personCard(model, person, knowledge));
}
