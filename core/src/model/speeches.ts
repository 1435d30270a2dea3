// What people say in a report: who, in which words, where. No speech is better than a wrong one.
import { oncePer } from '../base/once-per';
import { type NormSpan, type Span, shift } from '../base/span';
import type { Mention } from '../mentions/mention';
import type { Section } from '../structure/section';
import type { Block, DocumentModel, Person } from './document-model';
import { type Attribution, attributions } from './speech-attributions';
import { saidAround } from './speech-words';

/** Who speaks. */
export type Speaker =
  /** `mention` is where he is named for this speech; absent where 他 stands for him. */
  | { readonly kind: 'person'; readonly person: Person; readonly mention?: Mention }
  /** 一位企业负责人, 与会干部: as read. */
  | { readonly kind: 'described'; readonly description: string; readonly norm: NormSpan; readonly span: Span }
  /** A paragraph that is nothing but a quotation. */
  | { readonly kind: 'unknown' };

/** A stretch of what is said, without the quotation marks around it and the mark that ends it. */
export interface SaidWords {
  readonly norm: NormSpan;
  readonly span: Span;
  /** In quotation marks: the very words. */
  readonly quoted: boolean;
}

export interface Speech {
  readonly speaker: Speaker;
  /** The verb as read: 说, 强调; absent for a label (李若川：…) and a quotation on its own. */
  readonly verb?: string;
  /** By appearance, never empty; it may begin before the speaker is named. */
  readonly said: readonly SaidWords[];
  /** The block of the first words. */
  readonly block: Block;
  /** The innermost section these stand in. */
  readonly section?: Section;
}

/**
 * Every speech a document attributes, by appearance. Reporters' questions are none. Total.
 * Where two people might be meant nothing is attributed.
 */
export const speeches: (model: DocumentModel) => readonly Speech[] = oncePer((model) => {
  const found: Speech[] = [];
  for (const one of attributions(model)) {
    const said = saidAround(one).map((words) => placed(words, one.block));
    if (said.length === 0) continue;
    const section = innermost(model.sections, one.block.content.start);
    found.push({
      speaker: speakerOf(one),
      ...(one.verb === undefined ? {} : { verb: one.verb }),
      said,
      block: one.block,
      ...(section ? { section } : {}),
    });
  }
  return found;
});

/** The speeches of one person of the model, by appearance. */
export const speechesOf = (model: DocumentModel, person: Person): readonly Speech[] =>
  speeches(model).filter(({ speaker }) => speaker.kind === 'person' && speaker.person === person);

function speakerOf({ who, block }: Attribution): Speaker {
  if (who.kind !== 'described') return who;
  return {
    kind: 'described',
    description: block.text.text.slice(who.at.start, who.at.end),
    ...both(who.at, block),
  };
}

const placed = ({ at, quoted }: { readonly at: NormSpan; readonly quoted: boolean }, block: Block): SaidWords => ({
  quoted,
  ...both(at, block),
});

const both = (at: NormSpan, block: Block) => ({
  norm: shift(at, block.norm.start),
  span: shift(block.text.toSource(at), block.content.start),
});

/** The section a place of the source lies in, as deep as the outline goes. */
function innermost(sections: readonly Section[], at: number): Section | undefined {
  const here = sections.find(({ span }) => span.start <= at && at < span.end);
  return here && (innermost(here.children, at) ?? here);
}
