// Markers put together into series: which follow one another, where a number is left out or comes twice.
import type { Block, DocumentModel } from '../../model/document-model';
import { type Marker, markersIn } from './markers';

/** A series from 一是 on; `break` is the marker that does not follow the one before. */
export interface Series {
  readonly markers: readonly Marker[];
  readonly broken?: { readonly before: Marker; readonly found: Marker };
}

interface Open {
  readonly markers: Marker[];
  broken?: Series['broken'];
}

const last = ({ markers }: Open): Marker => markers.at(-1)!;

/** Every series of a document, by where it begins. Headings end what is open; so does a paragraph without a marker. */
export function seriesOf({ blocks }: DocumentModel): readonly Series[] {
  const done: Open[] = [];
  let open: Open[] = [];
  let silent = 0;
  for (const [at, block] of blocks.entries()) {
    if (block.text.text.trim() === '') continue;
    const markers = isHeading(block) ? markersIn(block, at).filter(numbersHeading) : markersIn(block, at);
    silent = markers.length === 0 ? silent + 1 : 0;
    if (isHeading(block)) open = markers.length === 0 ? [] : open.filter((one) => numbersHeading(last(one)));
    else if (markers.length === 0 && (block.role !== 'body' || silent > 1)) open = [];
    for (const marker of markers) open = place(marker, open, done);
  }
  return done;
}

const isHeading = ({ role }: Block): boolean => role === 'heading' || role === 'title';

/** Headings are numbered too; where one of a series is no heading, they still belong together. */
const numbersHeading = ({ style, opens }: Marker): boolean => style === 'brackets' && opens;

/** Inner series end where an outer one goes on: 一是……（一）……（二）……二是……. */
function place(marker: Marker, open: readonly Open[], done: Open[]): Open[] {
  if (marker.value === 1) {
    const fresh: Open = { markers: [marker] };
    done.push(fresh);
    return [...open, fresh];
  }
  const like = open.filter((one) => last(one).style === marker.style && isNear(last(one), marker));
  const before = like.filter((one) => last(one).value === marker.value - 1).at(-1);
  const top = like.at(-1);
  if (before) before.markers.push(marker);
  else if (top && isBreak(top, marker)) {
    top.broken ??= { before: last(top), found: marker };
    top.markers.push(marker);
  }
  const kept = before ?? top;
  return kept ? open.slice(0, open.indexOf(kept) + 1) : [...open];
}

/** In one paragraph, or each at the start of its own. */
const isNear = (before: Marker, marker: Marker): boolean => before.at === marker.at || marker.opens;

/** A number or two left out, or the same once more. Anything else is another series, begun differently. */
function isBreak(open: Open, { value, at, opens, block }: Marker): boolean {
  const before = last(open);
  const step = value - before.value;
  const alike = before.at === at ? before.opens === opens || !opens : before.opens && opens;
  return alike && !isHeading(before.block) && !isHeading(block) && (step === 0 || step === 2 || step === 3);
}
