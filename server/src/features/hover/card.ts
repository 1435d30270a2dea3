// A hover as the reader sees it: cards worded in one language and set in Markdown or plain text.
import type { Language, Span } from '@dinggao/core';
import { entityLines } from './entity-lines';
import type { Card, HoverInfo, Occurrence, Occurrences, OrganizationCard, PersonCard, Place } from './info';
import type { Marks } from './marks';
import { countLines, dateLines, documentLines } from './shape-lines';
import { dated, origin, type Voice, voiceOf } from './voice';

export interface Setting {
  readonly language: Language;
  readonly marks: Marks;
  /** Line of an offset, from 1, and what opens that place; no target where nothing could open it. */
  locate(span: Span): { readonly line: number; readonly target?: string };
}

export function renderHover({ cards }: HoverInfo, setting: Setting): string {
  const voice = voiceOf(setting.language, setting.marks);
  const rendered = cards.map((card) => renderCard(card, voice, setting));
  const ambiguous = cards.length > 1 && cards.every(({ kind }) => kind === 'entity');
  const heading = ambiguous ? [voice.marks.emphasis(voice.say('oneOf', { count: cards.length }))] : [];
  return [...heading, rendered.join(setting.marks.rule)].join('\n\n');
}

function renderCard(card: Card, voice: Voice, setting: Setting): string {
  const places = 'occurrences' in card ? occurrenceLines(card.occurrences, voice, setting) : [];
  return [...bodyOf(card, voice, setting), ...places].join('\n\n');
}

function bodyOf(card: Card, voice: Voice, setting: Setting): readonly string[] {
  switch (card.kind) {
    case 'person':
      return personLines(card, voice, setting);
    case 'entity':
      return entityLines(card, voice);
    case 'organization':
      return organizationLines(card, voice);
    case 'date':
      return dateLines(card, voice);
    case 'count':
      return countLines(card, voice);
    case 'document':
      return documentLines(card, voice);
  }
}

function personLines(card: PersonCard, voice: Voice, setting: Setting): readonly string[] {
  const { marks } = voice;
  const head = [marks.strongLine(card.name), card.reading && marks.emphasis(card.reading)].filter(Boolean).join(' ');
  return [
    `${head}${marks.lineBreak}${roleLine(card, voice)}`,
    postList(card, voice, setting),
    introducedLine(card, voice, setting),
    ...knownLines(card, voice),
    saidLine(card, voice, setting),
    alikeLine(card, voice, setting),
  ].filter((line) => line !== '');
}

function knownLines({ known, name }: PersonCard, voice: Voice): readonly string[] {
  if (!known) return [];
  const { marks, say, chinese } = voice;
  const term = ({ from, to }: { readonly from?: string; readonly to?: string }): string => {
    const dates = [
      from && say('from', { date: dated(from, chinese) }),
      to && say('until', { date: dated(to, chinese) }),
    ];
    const shown = dates.filter(Boolean).join(chinese ? '，' : ', ');
    return shown === '' ? '' : chinese ? `（${shown}）` : ` (${shown})`;
  };
  const head = origin(known.origin, voice) + (known.outdated ? ` · ${say('outdated')}` : '');
  const written = known.name === name ? '' : `${marks.item}${marks.text(known.name)}\n`;
  const posts = known.posts.map((post) => marks.item + marks.text(voice.known(post.title) + term(post))).join('\n');
  const usage = known.usage ? [marks.text(say('usage', { usage: voice.known(known.usage) }))] : [];
  return [marks.text(head), `${written}${posts}`, ...usage];
}

/** A name without a post is called nothing: nothing but a name is certain. */
function roleLine({ role, posts, medium }: PersonCard, { marks, say }: Voice): string {
  const parts =
    role === 'reporter'
      ? [say('reporter'), medium, say('byline')]
      : [posts.length > 0 || role !== 'official' ? say(role) : undefined, say('byDocument')];
  return parts.flatMap((part) => (part ? [marks.text(part)] : [])).join(' · ');
}

const postList = ({ posts }: PersonCard, voice: Voice, setting: Setting): string =>
  posts
    .map(({ organization, title, span }) => {
      const where = span ? ` ${place({ span }, voice, setting)}` : '';
      return voice.marks.item + voice.marks.text((organization ?? '') + title) + where;
    })
    .join('\n');

function saidLine({ said }: PersonCard, voice: Voice, setting: Setting): string {
  if (!said) return '';
  const { count, first } = said;
  const words = voice.marks.text(voice.say('quoted', { text: voice.inner(first.text) }));
  return (
    voice.marks.text(count === 1 ? voice.say('saidOnce') : voice.say('said', { count })) +
    place(first, voice, setting) +
    words
  );
}

function alikeLine({ alike }: PersonCard, voice: Voice, setting: Setting): string {
  if (alike.length === 0) return '';
  const each = alike.map((one) => `${voice.marks.strong(one.text)} ${place(one, voice, setting)}`);
  return voice.marks.text(voice.say('alike')) + each.join(voice.chinese ? '、' : ', ');
}

function introducedLine({ introduced }: PersonCard, voice: Voice, setting: Setting): string {
  if (!introduced) return '';
  const { text } = introduced;
  return voice.say('introduced') + place(introduced, voice, setting) + voice.marks.text(voice.say('quoted', { text }));
}

function organizationLines({ name, forms, known }: OrganizationCard, voice: Voice): readonly string[] {
  const { marks, say } = voice;
  const listed = forms.map(({ form, count }) => `${form}（${count}）`).join('、');
  return [
    `${marks.strongLine(name)}${marks.lineBreak}${marks.text([say('organization'), say('byDocument')].join(' · '))}`,
    ...(forms.length > 1 ? [marks.text(say('forms', { forms: listed }))] : []),
    ...(known && known.name !== name
      ? [marks.text(`${say('fullName', { name: known.name })}（${origin(known.origin, voice)}）`)]
      : []),
    ...(known?.meaning ? [marks.text(voice.known(known.meaning))] : []),
  ];
}

/** A single place is where the reader is already. */
function occurrenceLines({ total, shown }: Occurrences, voice: Voice, setting: Setting): readonly string[] {
  const { marks, say } = voice;
  if (total < 2) return total === 0 ? [] : [marks.text(say('once'))];
  const lines = shown.map((one) => marks.item + place(one, voice, setting) + quotation(one, marks));
  const left = total - shown.length;
  const more = left > 0 ? [marks.item + marks.text(say('more', { count: left }))] : [];
  return [marks.text(say('times', { count: total })), [...lines, ...more].join('\n')];
}

function place({ span }: Pick<Place, 'span'>, { marks, say }: Voice, { locate }: Setting): string {
  const { line, target } = locate(span);
  return marks.link(say('line', { line }), target);
}

const quotation = ({ before, text, after }: Occurrence, marks: Marks): string =>
  ` ${marks.text(before)}${marks.strong(text)}${marks.text(after)}`;
