// The model of a document as its parts give it: what has a place in the document is made when somebody asks.
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Mention } from '../mentions/mention';
import type { Section } from '../structure/section';
import { sectionsOf } from '../structure/sections';
import type { Outline } from '../structure/structure';
import type { DocumentLanguage } from '../text/blocks';
import { concat } from '../text/concat';
import type { NormalizedText } from '../text/normalized-text';
import { type Script, scriptBalance, scriptBy } from '../text/script';
import { blockFacts } from './block-facts';
import type { Block, DocumentModel, Organization, Person, SourceDocument } from './document-model';
import { resolveOrganizations } from './organizations';
import { blockNumbered, blocksOf, type Parts, sourceBehind } from './parts';
import { resolvePeople } from './people';
import { mentionsOf } from './placed-mentions';
import { isProse } from './read-block';
import type { DocumentReading } from './read-document';
import type { Context } from './told';

/** All that the model after an edit may lend from. */
export interface Analyzed {
  readonly reading: DocumentReading;
  readonly outline: Outline;
  readonly context: Context;
  readonly parts: Parts;
}

/**
 * A class for the sake of its getters. Those of an object literal are old objects to the collector from the start, with
 * all they close over: no version would be let go of before old objects are collected too.
 */
export class AnalyzedDocument implements DocumentModel {
  readonly uri: string;
  readonly version: number;
  readonly language: DocumentLanguage;
  readonly source: string;
  readonly script: Script;
  readonly parts: Parts;
  readonly outline: Outline;
  readonly #analyzed: Analyzed;
  readonly #gazetteer: Gazetteer;

  constructor({ uri, version, language, text }: SourceDocument, gazetteer: Gazetteer, analyzed: Analyzed) {
    const { parts, outline } = analyzed;
    this.uri = uri;
    this.version = version;
    this.language = language;
    this.source = text;
    this.script = scriptBy(parts.balance + scriptBalance(sourceBehind({ source: text, parts })));
    this.parts = parts;
    this.outline = outline;
    this.#analyzed = analyzed;
    this.#gazetteer = gazetteer;
  }

  /** What the analysis after the next edit may lend from; nothing where the model is none of ours. */
  static analyzedOf(model: DocumentModel | undefined): Analyzed | undefined {
    return model instanceof AnalyzedDocument ? model.#analyzed : undefined;
  }

  #text?: NormalizedText;
  get text(): NormalizedText {
    this.#text ??= concat(
      this.source,
      this.blocks
        .filter(({ kind }) => isProse(kind))
        .map((block) => ({ start: block.content.start, text: block.text })),
    );
    return this.#text;
  }

  #blocks?: readonly Block[];
  get blocks(): readonly Block[] {
    this.#blocks ??= blocksOf(this.parts);
    return this.#blocks;
  }

  #sections?: readonly Section[];
  get sections(): readonly Section[] {
    this.#sections ??= sectionsOf(this.outline, (at) => sourceBlock(this.#analyzed, at)!, this.source.length);
    return this.#sections;
  }

  #mentions?: readonly Mention[];
  get mentions(): readonly Mention[] {
    this.#mentions ??= this.blocks.flatMap(mentionsOf);
    return this.#mentions;
  }

  #people?: readonly Person[];
  get people(): readonly Person[] {
    this.#people ??= resolvePeople(this.mentions, this.#gazetteer);
    return this.#people;
  }

  #organizations?: readonly Organization[];
  get organizations(): readonly Organization[] {
    this.#organizations ??= resolveOrganizations(this.mentions, this.#gazetteer);
    return this.#organizations;
  }

  #doubts?: readonly string[];
  get doubts(): readonly string[] {
    this.#doubts ??= ballots(this).flatMap(({ fact }) => (fact.tokens ? [] : [fact.text.text]));
    return this.#doubts;
  }
}

/** As it was cut, at the place where it stands. */
export function sourceBlock({ reading, parts }: Pick<Analyzed, 'reading' | 'parts'>, at: number) {
  const block = blockNumbered(parts, at);
  return block && { blankBefore: reading.blocks[at]!.blankBefore, ...block };
}

/** Blocks that a vote is in for, or would help with. */
export const ballots = blockFacts(({ reading }) =>
  reading.tokens || reading.recognized.some(({ doubt }) => doubt) ? [reading] : [],
);
