// Names of numbered meetings in a text: 党的二十大, 二十届四中全会, 十四届全国人大三次会议, 全国政协十四届三次会议.
import { type NormSpan, normSpan } from '../base/span';
import { hanNumeral } from '../lexicon/han-numeral';
import { numeralValue } from '../lexicon/numerals';
import { congressStart, congressYear, plenumStart, plenumYears, sessionYear, type Years } from './calendars';

export type MeetingKind = 'congress' | 'plenum' | 'npc' | 'cppcc';

export interface MeetingName {
  readonly kind: MeetingKind;
  readonly norm: NormSpan;
  /** 二十 in 二十届四中全会; a congress has only this. */
  readonly term: number;
  readonly session?: number;
  /** Where the number of the session stands. */
  readonly sessionNorm?: NormSpan;
}

const n = '[一二三四五六七八九十]{1,3}|\\d{1,2}';
/** Each with what a text must hold to be searched for it. */
const forms: readonly (readonly [MeetingKind, RegExp, RegExp])[] = [
  [
    'congress',
    new RegExp(`党的(?<term>${n})大(?![亿多批类块])|(?:中国共产党|党的|中共)第(?<long>${n})次全国代表大会`, 'dgu'),
    /党的[\d一二三四五六七八九十]|次全国代表大会/,
  ],
  [
    'plenum',
    new RegExp(
      `(?:党的|中共)?(?<![\\d一二三四五六七八九十])(?<term>${n})届(?<session>${n})中全会|(?:中国共产党|中共)?第(?<long>${n})届中央委员会第(?<longSession>${n})次全体会议`,
      'dgu',
    ),
    /中全会|届中央委员会/,
  ],
  ['npc', new RegExp(`第?(?<term>${n})届全国人(?:民代表)?大(?:会)?第?(?<session>${n})次会议`, 'dgu'), /届全国人/],
  [
    'cppcc',
    new RegExp(
      `全国政协第?(?<term>${n})届(?<session>${n})次会议|政协第(?<long>${n})届全国委员会第(?<longSession>${n})次会议`,
      'dgu',
    ),
    /全国政协|届全国委员会/,
  ],
];

/** A text with a name holds one of these. */
export const meetingWords: readonly RegExp[] = forms.map(([, , sign]) => sign);

/** By appearance. Standing committees and local bodies number their meetings otherwise and are left out. */
export function meetingNames(text: string): readonly MeetingName[] {
  return forms
    .filter(([, , sign]) => sign.test(text))
    .flatMap(([kind, form]) => [...text.matchAll(form)].flatMap((found) => nameOf(kind, found)))
    .sort((a, b) => a.norm.start - b.norm.start);
}

function nameOf(kind: MeetingKind, found: RegExpExecArray): readonly MeetingName[] {
  const { term: short, long, session: shortSession, longSession } = found.groups ?? {};
  const term = numeralValue(short ?? long ?? '');
  const session = numeralValue(shortSession ?? longSession ?? '');
  const { session: shortPlace, longSession: longPlace } = found.indices?.groups ?? {};
  const place = shortPlace ?? longPlace;
  if (term === undefined || (kind !== 'congress' && session === undefined)) return [];
  return [
    {
      kind,
      term,
      norm: normSpan(found.index, found.index + found[0].length),
      ...(session === undefined || !place ? {} : { session, sessionNorm: normSpan(place[0], place[1]) }),
    },
  ];
}

/** When the meeting was or is to be held; undefined where the calendar does not say. */
export function yearsOf({ kind, term, session = 0 }: MeetingName): Years | undefined {
  if (kind === 'plenum') return plenumYears(term, session);
  const year = kind === 'congress' ? congressYear(term) : sessionYear(term, session);
  return year === undefined ? undefined : { start: year, end: year };
}

/** Its first day as an ISO date, or its year; undefined where the calendar does not say. */
export function heldOn({ kind, term, session = 0 }: MeetingName): string | undefined {
  if (kind === 'plenum') return plenumStart(term, session);
  return kind === 'congress' ? congressStart(term) : sessionYear(term, session)?.toString();
}

/** The name in full, Simplified: 中国共产党第二十届中央委员会第四次全体会议. */
export function fullName({ kind, term, session = 0 }: MeetingName): string {
  const [t, s] = [hanNumeral(term), hanNumeral(session)];
  switch (kind) {
    case 'congress':
      return `中国共产党第${t}次全国代表大会`;
    case 'plenum':
      return `中国共产党第${t}届中央委员会第${s}次全体会议`;
    case 'npc':
      return `第${t}届全国人民代表大会第${s}次会议`;
    case 'cppcc':
      return `中国人民政治协商会议第${t}届全国委员会第${s}次会议`;
  }
}
