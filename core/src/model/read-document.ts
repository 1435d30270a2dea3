// The blocks of a document, each read by itself; after an edit only those it touched.
import { lazy } from '../base/lazy';
import { type BlockKind, type DocumentLanguage, type SourceBlock, splitBlocks } from '../text/blocks';
import { isTooDeep } from '../text/markdown-blocks';
import { resplit } from '../text/resplit';
import type { Knowledge, SourceDocument } from './document-model';
import { type LaidBlock, layBlock, movedTo, votedOn } from './laid-block';
import type { BlockReading } from './read-block';

export interface DocumentReading {
  readonly source: string;
  readonly language: DocumentLanguage;
  /** Of the gazetteer. */
  readonly revision: number;
  readonly blocks: readonly LaidBlock[];
  /** Whether it is Markdown too deep to be parsed. */
  readonly isDeep: boolean;
  /** How many blocks at the start and at the end are the very same objects as in the reading before. */
  readonly before: number;
  readonly after: number;
}

/** A reading that an edit may lend from, and where its blocks stand. */
export interface FormerReading {
  readonly reading: DocumentReading;
  readonly blockAt: (at: number) => SourceBlock | undefined;
  /** Which blocks a vote is in for, or may come for. */
  readonly voted: () => readonly number[];
}

export function readDocument(
  { text: source, language }: SourceDocument,
  knowledge: Knowledge,
  former?: FormerReading,
): DocumentReading {
  const { revision } = knowledge.gazetteer;
  if (former?.reading.language === language && former.reading.revision === revision)
    return readAgain(source, knowledge, former);
  let end = 0;
  const split = splitBlocks(source, language);
  const blocks = split.map((block) => {
    const laid = layBlock(source, block, end, knowledge);
    end = block.span.end;
    return laid;
  });
  const isDeep = language === 'markdown' && isTooDeep(source, split);
  return { source, language, revision, blocks, isDeep, before: 0, after: 0 };
}

function readAgain(source: string, knowledge: Knowledge, { reading, blockAt, voted }: FormerReading): DocumentReading {
  const { language, revision, blocks: old } = reading;
  const { before, middle, after, delta, isDeep } = resplit(
    { source: reading.source, blocks: { length: old.length, at: blockAt }, isDeep: reading.isDeep },
    source,
    language,
  );
  const rest = old.length - after;
  const earlier = lentBy(old.slice(before, rest));
  let end = before === 0 ? 0 : blockAt(before - 1)!.span.end;
  const anew = middle.map((block) => {
    const laid = layBlock(source, block, end, knowledge, earlier);
    end = block.span.end;
    return laid;
  });
  const next = old[rest] && movedTo(old[rest], source, end, blockAt(rest)!.span.start + delta);
  const kept = next === old[rest] ? rest : rest + 1;
  if (next && kept > rest) anew.push(next);
  const blocks = old.slice(0, before).concat(anew, old.slice(kept));
  let [from, to] = [before, before + anew.length];
  for (const at of voted()) {
    const now = at < before ? at : at < rest ? undefined : at + blocks.length - old.length;
    if (now === undefined) continue;
    const block = votedOn(blocks[now]!, knowledge);
    if (block === blocks[now]) continue;
    blocks[now] = block;
    [from, to] = from === to ? [now, now + 1] : [Math.min(from, now), Math.max(to, now + 1)];
  }
  return { source, language, revision, blocks, isDeep, before: from, after: blocks.length - to };
}

/** Of what was cut anew much may be as it was, only elsewhere: a paragraph taken out and put back. */
function lentBy(old: readonly LaidBlock[]): (kind: BlockKind, typed: string) => BlockReading | undefined {
  const byTyped = lazy(() => new Map(old.map(({ kind, typed, reading }) => [`${kind} ${typed}`, reading])));
  return (kind, typed) => byTyped().get(`${kind} ${typed}`);
}
