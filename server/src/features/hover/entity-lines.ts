// The lines of a card about a formulation, a plan or a meeting.
import type { Source } from '@dinggao/core';
import type { EntityCard } from './info';
import { origin, type Voice } from './voice';

export function entityLines(card: EntityCard, voice: Voice): readonly string[] {
  const { marks, say, known } = voice;
  const head = [say(card.entity), origin(card.origin, voice)].join(' · ');
  const facts = factsOf(card, voice).map((fact) => marks.item + marks.text(fact));
  return [
    `${marks.strongLine(card.quotation === 'always' && !card.name.includes('“') ? `“${card.name}”` : card.name)}${marks.lineBreak}${marks.text(head)}`,
    aliasLine(card, voice),
    card.meaning ? marks.text(known(card.meaning)) : '',
    facts.join('\n'),
    card.sources.length > 0 ? marks.text(say('sources', { sources: card.sources.map(source(voice)).join('；') })) : '',
  ].filter((line) => line !== '');
}

function aliasLine({ alias }: EntityCard, { marks, say, known, chinese }: Voice): string {
  if (!alias) return '';
  const { written, status, note, instead } = alias;
  // Notes are Chinese only; an English reader has the two spellings.
  const why = note && chinese ? `（${known(note)}）` : '';
  const line = say(status, { written: inner(written), instead: inner(instead) }) + why + (chinese ? '。' : '.');
  return status === 'accepted' ? marks.text(line) : marks.strongLine(line);
}

/** Quotation marks inside quotation marks are single ones (GB/T 15834). */
const inner = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’');

function factsOf(card: EntityCard, { say, known, chinese }: Voice): readonly string[] {
  const { period, since, issuer, scope, quotation, members, usage, entity } = card;
  return [
    period && say('period', period),
    since && say(entity === 'meeting' ? 'held' : 'since', { date: dated(since, chinese) }),
    issuer && say('issuer', { issuer: known(issuer) }),
    scope && say('scope', { scope: known(scope) }),
    quotation && say(quotation === 'always' ? 'quotationAlways' : 'quotationUsual'),
    members.length > 0 && say('members', { members: members.map(known).join('、') }),
    usage && say('usage', { usage: known(usage) }),
  ].filter((fact): fact is string => typeof fact === 'string' && fact !== '');
}

const source =
  ({ known, chinese }: Voice) =>
  ({ title, number, date }: Source): string => {
    const details = [number, date && dated(date, chinese)].filter(Boolean).join(chinese ? '，' : ', ');
    if (details === '') return known(title);
    return chinese ? `${known(title)}（${details}）` : `${title} (${details})`;
  };

const isoDate = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** 2023-09 → 2023年9月. What is no ISO date stays. */
function dated(date: string, chinese: boolean): string {
  const [, year, month, day] = isoDate.exec(date) ?? [];
  if (!chinese || !year) return date;
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
}
