// The lines of cards about dates, counts and documents.
import { type FullDate, weekday } from '@dinggao/core';
import type { CountCard, DateCard, DocumentCard } from './info';
import { dated, type Voice } from './voice';
import type { Word } from './words';

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

export function dateLines(card: DateCard, voice: Voice): readonly string[] {
  const { marks, say, chinese } = voice;
  const { name, date, inferred, range } = card;
  const day = say(weekdays[weekday(date)] ?? 'date');
  const full = iso(date, chinese);
  const facts = [
    distance(card, voice),
    inferred && say('yearInferred'),
    range && say('range', { ...range, range: range.name }),
  ];
  return [
    head(name, [say('date'), full === name ? '' : full, day], voice),
    list(
      facts.filter((fact): fact is string => typeof fact === 'string' && fact !== ''),
      marks,
    ),
  ].filter((line) => line !== '');
}

/** Farther off the number of days tells nobody anything. */
const farthest = 366;

function distance({ report }: DateCard, { say, chinese }: Voice): string {
  if (!report || Math.abs(report.daysAfter) > farthest) return '';
  const { daysAfter, date } = report;
  if (daysAfter === 0) return say('sameDay');
  const key: Word = daysAfter < 0 ? 'daysBefore' : 'daysAfter';
  return say(key, { days: Math.abs(daysAfter), date: iso(date, chinese) });
}

export function countLines({ name, items, agrees }: CountCard, voice: Voice): readonly string[] {
  const { marks, say } = voice;
  const verdict = agrees ? say('counted') : say('miscounted', { count: items.length });
  return [
    head(name, [say('count'), verdict], voice),
    items.map((item, i) => `${i + 1}. ${marks.text(item)}`).join('\n'),
  ];
}

export function documentLines(card: DocumentCard, voice: Voice): readonly string[] {
  const { marks, say, known, chinese } = voice;
  const { of, name, title, number, issuer, date, short } = card;
  const facts = [
    title && say('titled', { title }),
    number && say('numbered', { number }),
    issuer && say('issuedBy', { issuer: known(issuer) }),
    date && say('dated', { date: dated(date, chinese) }),
    short && say('shortened', { short }),
  ].filter((fact) => fact !== undefined);
  const kind = say(of === 'number' ? 'documentNumber' : 'document');
  return [
    head(name, [kind], voice),
    list(
      facts.filter((fact) => fact !== ''),
      marks,
    ),
  ].filter((line) => line !== '');
}

const head = (name: string, parts: readonly string[], { marks }: Voice): string =>
  marks.strongLine(name) + marks.lineBreak + marks.text(parts.filter((part) => part !== '').join(' · '));

const list = (facts: readonly string[], marks: Voice['marks']): string =>
  facts.map((fact) => marks.item + marks.text(fact)).join('\n');

const two = (part: number): string => String(part).padStart(2, '0');

const iso = ({ year, month, day }: FullDate, chinese: boolean): string =>
  dated(`${year}-${two(month)}-${two(day)}`, chinese);
