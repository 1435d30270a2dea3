// The lines of a card about a formulation, a plan or a meeting.
import type { Source } from '@dinggao/core';
import type { EntityCard } from './info';
import { dated, origin, type Voice } from './voice';

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

/** Another form with the same words, “十五五” of “十五五”规划, needs no word of its own. */
function aliasLine({ alias, name }: EntityCard, { marks, say, known, chinese, inner }: Voice): string {
  if (!alias) return '';
  const { written, status, note, instead } = alias;
  if (status === 'accepted' && bare(name).includes(bare(written))) return '';
  // Notes are Chinese only; an English reader has the two spellings.
  const why = note && chinese ? `（${known(note)}）` : '';
  const line = say(status, { written: inner(written), instead: inner(instead) }) + why + (chinese ? '。' : '.');
  return status === 'accepted' ? marks.text(line) : marks.strongLine(line);
}

const quotationMarks = /[“”‘’「」『』]/g;
const bare = (text: string): string => text.replace(quotationMarks, '');

/** What the meaning says already is not said again. */
function factsOf(card: EntityCard, voice: Voice): readonly string[] {
  const { say, known, chinese } = voice;
  const { meaning = '', period, since, issuer, scope, quotation, members, usage, entity } = card;
  const date = since && dated(since, chinese);
  const isNew = (fact: string): boolean => !meaning.includes(fact);
  return [
    period && isNew(`${period.start}—${period.end}`) && say('period', period),
    stage(card, voice),
    date && isNew(dated(since, true)) && say(entity === 'meeting' ? 'held' : 'since', { date }),
    issuer && say('issuer', { issuer: known(issuer) }),
    scope && say('scope', { scope: known(scope) }),
    quotation && say(quotation === 'always' ? 'quotationAlways' : 'quotationUsual'),
    members.some(isNew) && say('members', { members: members.map(known).join('、') }),
    usage && say('usage', { usage: known(usage) }),
  ].filter((fact): fact is string => typeof fact === 'string' && fact !== '');
}

/** Where in its plan the year of the report is; farther off it says nothing. */
function stage({ entity, period, reportYear: year }: EntityCard, { say }: Voice): string {
  if (entity !== 'plan' || !period || !year || year < period.start - 1 || year > period.end + 1) return '';
  if (year < period.start) return say('planBefore', { year });
  if (year > period.end) return say('planAfter', { year });
  if (year === period.start) return say('planFirst', { year });
  return year === period.end
    ? say('planLast', { year })
    : say('planWithin', { year, ordinal: year - period.start + 1 });
}

const source =
  ({ known, chinese }: Voice) =>
  ({ title, number, date }: Source): string => {
    const details = [number, date && dated(date, chinese)].filter(Boolean).join(chinese ? '，' : ', ');
    if (details === '') return known(title);
    return chinese ? `${known(title)}（${details}）` : `${title} (${details})`;
  };
