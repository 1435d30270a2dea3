// Cards of what is known by its shape and not by name: meetings of the calendar, counts, document numbers, documents.
import {
  agreeing,
  type Block,
  counts,
  type DocumentModel,
  documentNumbers,
  fullName,
  type Gazetteer,
  heldOn,
  issuerOf,
  type Knowledge,
  type MeetingName,
  meetingNames,
  type NormSpan,
  normSpan,
  pairedMarks,
  type Source,
  shift,
  toScript,
} from '@dinggao/core';
import type { Card, HoverInfo } from './info';
import { occurrences } from './occurrences';

interface Shape {
  /** In the norm of the document. */
  readonly norm: NormSpan;
  readonly card: Card;
}

/** The smallest shape at an offset of the source. */
export function shapeAt(model: DocumentModel, knowledge: Knowledge, offset: number): HoverInfo | undefined {
  const block = model.blocks.find(({ span }) => span.start <= offset && offset < span.end);
  if (!block) return undefined;
  const here = (norm: NormSpan): boolean => {
    const { start, end } = model.text.toSource(shift(norm, block.norm.start));
    return start <= offset && offset < end;
  };
  for (const read of [meetingIn, numberIn, countIn, documentIn]) {
    const shape = read(model, block, here, knowledge);
    if (shape) return { span: model.text.toSource(shape.norm), cards: [shape.card] };
  }
  return undefined;
}

type Reader = (
  model: DocumentModel,
  block: Block,
  here: (norm: NormSpan) => boolean,
  knowledge: Knowledge,
) => Shape | undefined;

const written = ({ text }: DocumentModel, { start, end }: NormSpan): string => text.unfolded.slice(start, end);

/** A meeting the calendar dates and nobody has described. */
const meetingIn: Reader = (model, block, here) => {
  const found = meetingNames(block.text.text).find(({ norm }) => here(norm));
  const since = found && heldOn(found);
  if (!found || !since) return undefined;
  const norm = shift(found.norm, block.norm.start);
  const full = toScript(fullName(found), model.script);
  const name = written(model, norm);
  const same = meetingNames(model.text.text).filter((one) => isSame(one, found));
  return {
    norm,
    card: {
      kind: 'entity',
      entity: 'meeting',
      name,
      ...(full !== name && { meaning: `${full}。` }),
      since,
      members: [],
      sources: [],
      origin: 'builtin',
      occurrences: occurrences(model, same),
    },
  };
};

const isSame = (a: MeetingName, b: MeetingName): boolean =>
  a.kind === b.kind && a.term === b.term && a.session === b.session;

const countIn: Reader = (model, block, here) => {
  const found = counts(block.text.text).find(({ declared }) => here(declared.norm));
  if (!found) return undefined;
  const norm = shift(found.declared.norm, block.norm.start);
  const listing = agreeing(found);
  const { items } = listing ?? found.ways[0];
  return {
    norm,
    card: {
      kind: 'count',
      name: written(model, norm),
      agrees: listing !== undefined,
      items: items.map((item) => written(model, shift(item, block.norm.start))),
    },
  };
};

const numberIn: Reader = (model, block, here, { gazetteer }) => {
  const { text } = block.text;
  const found = documentNumbers(text).find(({ norm }) => here(norm));
  if (!found) return undefined;
  const norm = shift(found.norm, block.norm.start);
  const form = text.slice(found.norm.start, found.norm.end);
  const issuer = issuerOf(text.slice(found.code.start, found.code.end));
  const titled = titles(text).find(({ end }) => end <= found.norm.start && found.norm.start - end < 2);
  const known = sourcesOf(gazetteer).find(({ number }) => number === form);
  const title = titled ? written(model, shift(titled, block.norm.start)) : known?.title;
  if (!issuer && !title) return undefined;
  const same = documentNumbers(model.text.text).filter(
    (one) => model.text.text.slice(one.norm.start, one.norm.end) === form,
  );
  return {
    norm,
    card: {
      kind: 'document',
      of: 'number',
      name: written(model, norm),
      ...(title && { title }),
      ...(issuer && { issuer }),
      occurrences: occurrences(model, same),
    },
  };
};

/** 《…》 of which more can be said than that it stands here. */
const documentIn: Reader = (model, block, here, { gazetteer }) => {
  const { text } = block.text;
  const [found] = titles(text)
    .filter(here)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  if (!found) return undefined;
  const norm = shift(found, block.norm.start);
  const form = text.slice(found.start, found.end);
  const known = sourcesOf(gazetteer).find(({ title, date, number }) => title === form && (date || number));
  const numbered = documentNumbers(text).find(({ norm: { start } }) => start >= found.end && start - found.end < 2);
  const short = shortened.exec(text.slice(found.end, found.end + 60))?.[1];
  const same = titles(model.text.text).filter(({ start, end }) => model.text.text.slice(start, end) === form);
  if (!known && !numbered && !short && same.length < 2) return undefined;
  const shortAt = short === undefined ? -1 : text.indexOf(short, found.end);
  return {
    norm,
    card: {
      kind: 'document',
      of: 'title',
      name: written(model, norm),
      ...(numbered
        ? { number: written(model, shift(numbered.norm, block.norm.start)) }
        : known?.number && { number: known.number }),
      ...(short && { short: written(model, shift(normSpan(shortAt, shortAt + short.length), block.norm.start)) }),
      ...(known?.date && { date: known.date }),
      occurrences: occurrences(
        model,
        same.map((norm) => ({ norm })),
      ),
    },
  };
};

const shortened = /^[（(][^（）()]{0,40}?(?:以下|下)(?:简|统)称[“《‘「]?([^“”《》‘’「」（）()]{1,30})/u;

/** Of documents, marks included. */
const titles = (text: string): readonly NormSpan[] =>
  text.includes('《') ? pairedMarks(text).pairs.flatMap(({ kind, norm }) => (kind === 'book' ? [norm] : [])) : [];

const sourcesOf = (gazetteer: Gazetteer): readonly Source[] => gazetteer.entities.flatMap(({ sources }) => sources);
