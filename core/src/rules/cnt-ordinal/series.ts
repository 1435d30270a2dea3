// Markers put together into series: which follow one another, where a number is left out or comes twice.
import { blockFacts } from '../../model/block-facts';
import type { DocumentModel } from '../../model/document-model';
import type { Part } from '../../model/part';
import type { Leaf } from '../../model/parts';
import { misannounced } from './announced';
import { isHeading, type Marker, markersIn, numbersHeading } from './markers';

/** A marker in its document. */
export interface PlacedMarker extends Marker {
  /** Its block's number. */
  readonly at: number;
  readonly inHeading: boolean;
}

/** A series from 一是 on; `broken.found` is the marker that does not follow the one before. */
export interface Series {
  readonly markers: readonly PlacedMarker[];
  readonly broken?: { readonly before: PlacedMarker; readonly found: PlacedMarker };
}

interface Open {
  readonly markers: PlacedMarker[];
  broken?: Series['broken'];
}

const last = ({ markers }: Open): PlacedMarker => markers.at(-1)!;

/** What a walk through the blocks has come by. */
interface Walk {
  open: readonly Open[];
  /** Blocks in a row without a marker. */
  silent: number;
}

/**
 * Every series of a document that may be wrong, by where it begins, and some that are not. A series within one block is
 * judged there; the blocks around are walked through only where a block goes on with a number, or something is wrong in it.
 */
export function seriesOf(model: DocumentModel): readonly Series[] {
  const { leaves } = model.parts;
  const done: Open[] = [];
  let walk: Walk = { open: [], silent: 0 };
  let walked = 0;
  for (const { at } of unsettled(model)) {
    const from = freshStart(leaves, walked, at);
    if (from > walked) walk = { open: [], silent: 0 };
    for (let next = from; next <= at; next++) pass(walk, leaves[next]!.part, next, done);
    walked = at + 1;
  }
  return done;
}

const unsettled = blockFacts((part) => (isSettled(part) ? nothing : one));
const nothing: readonly true[] = [];
const one: readonly true[] = [true];

/** Whether a block leans on none before it, and there is nothing to say of it unless one behind it goes on. */
function isSettled(part: Part): boolean {
  const markers = markersIn(part);
  const [first] = markers;
  // Of headings nothing is said here, and they only go on what is open.
  if (!first || isHeading(part)) return true;
  if (first.opens && first.value > 1) return false;
  const own: Open[] = [];
  pass({ open: [], silent: 0 }, part, 0, own);
  return !own.some((series) => series.broken || misannounced(series, part.text.text));
}

/** The first block from `walked` on behind which no series reaches to `at` from before it; `walked` where there is none. */
function freshStart(leaves: readonly Leaf[], walked: number, at: number): number {
  let silent = at;
  for (let i = at - 1; i >= walked; i--) {
    const { part } = leaves[i]!;
    if (isEmpty(part)) continue;
    if (markersIn(part).length > 0) silent = at;
    else if (isHeading(part) || part.role !== 'body') return i + 1;
    else if (silent < at) return silent + 1;
    else silent = i;
  }
  return walked;
}

const isEmpty = ({ text }: Part): boolean => text.text.trim() === '';

/** Headings end what is open; so does a paragraph without a marker, if it is no body or the second. */
function pass(walk: Walk, part: Part, at: number, done: Open[]): void {
  if (isEmpty(part)) return;
  const markers = markersIn(part);
  const inHeading = isHeading(part);
  walk.silent = markers.length === 0 ? walk.silent + 1 : 0;
  if (inHeading) walk.open = markers.length === 0 ? [] : walk.open.filter((series) => numbersHeading(last(series)));
  else if (markers.length === 0 && (part.role !== 'body' || walk.silent > 1)) walk.open = [];
  for (const marker of markers) walk.open = place({ at, inHeading, ...marker }, walk.open, done);
}

/** Inner series end where an outer one goes on: 一是……（一）……（二）……二是……. */
function place(marker: PlacedMarker, open: readonly Open[], done: Open[]): readonly Open[] {
  if (marker.value === 1) {
    const fresh: Open = { markers: [marker] };
    done.push(fresh);
    return [...open, fresh];
  }
  const like = open.filter((series) => last(series).style === marker.style && isNear(last(series), marker));
  const before = like.filter((series) => last(series).value === marker.value - 1).at(-1);
  const top = like.at(-1);
  if (before) before.markers.push(marker);
  else if (top && isBreak(top, marker)) {
    top.broken ??= { before: last(top), found: marker };
    top.markers.push(marker);
  }
  const kept = before ?? top;
  return kept ? open.slice(0, open.indexOf(kept) + 1) : open;
}

/** In one paragraph, or each at the start of its own. */
const isNear = (before: PlacedMarker, marker: PlacedMarker): boolean => before.at === marker.at || marker.opens;

/** A number or two left out, or the same once more. Anything else is another series, begun differently. */
function isBreak(open: Open, { value, at, opens, inHeading }: PlacedMarker): boolean {
  const before = last(open);
  const step = value - before.value;
  const alike = before.at === at ? before.opens === opens || !opens : before.opens && opens;
  return alike && !before.inHeading && !inHeading && (step === 0 || step === 2 || step === 3);
}
