// What a report says of a numbered or dated event: the day it opens, and how many take part.
import { type NormSpan, normSpan, overlaps, shift } from '../base/span';
import { blockFacts } from '../model/block-facts';
import { brokenStretches, touchesBroken } from '../model/damage';
import { datesOf, inYear, rangesOf } from '../model/dates';
import { type DocumentDate, documentDate } from '../model/document-date';
import type { Block, DocumentModel } from '../model/document-model';
import { isProse } from '../model/read-block';
import { sentences } from '../structure/sentences';
import type { EventPart, FactPart } from './contribution';

const kinds =
  '论坛|博览会|展览会|交易会|推介会|洽谈会|运动会|马拉松|艺术节|文化节|旅游节|音乐节|电影节|艺术展|峰会|年会|大会|大赛|锦标赛';
/** 第五届临湖国际湖泊论坛, 2025年临湖国际马拉松: number or year and kind make a name no other event has. */
const name = new RegExp(
  `(?:第[一二三四五六七八九十\\d]{1,3}届|20\\d{2}年?)[\\p{Script=Han}]{2,20}?(?:${kinds})(?!\\p{Script=Han}{0,4}(?:${kinds}))`,
  'gu',
);
/** Right behind the name: the event itself is held, not a torch relay of it or a meeting with its guests. */
const held =
  /^(?:在\p{Script=Han}{2,12}?)?(?:隆重|正式|顺利|如期|盛大)?(?:(?<opens>开幕(?!式)|开幕式(?:在\p{Script=Han}{2,12}?)?举行|开赛|鸣枪)|举行|举办|召开)(?!的|后|前|时|当|在即|期间|以来)/u;
const mayBeHeld = /开幕|举行|举办|召开|开赛|鸣枪/;
/** A plan, a look back, a condition: the date is of something else. */
const otherwise =
  /闭幕|筹备|报名|截至|截止|发布会|启动|倒计时|获悉|记者|将[于在]|拟[于在]|原定|推迟|延期|往届|上届|去年/;
const count =
  /(?<![\d.第近约超逾])(\d{1,6})(名|位|个|家|支|国)(\p{Script=Han}{2,4}?)(?=参加|参赛|参展|出席|与会|齐聚|的|。|，)/gu;

/** By first appearance; only what the sentence with the name says plainly. */
export function eventParts(model: DocumentModel): readonly EventPart[] {
  const found = new Map<string, FactPart[]>();
  for (const { block, fact } of heldIn(model)) {
    if (!isProse(block.kind)) continue;
    const { event, sentence, opens } = fact;
    const facts = found.get(event) ?? [];
    found.set(event, facts);
    facts.push(...days(model, shift(sentence, block.norm.start), opens), ...counts(model, block, sentence));
  }
  return [...found].flatMap(([event, facts]) => (facts.length > 0 ? [{ name: event, facts }] : []));
}

interface Held {
  readonly event: string;
  /** Counted from the block's start. */
  readonly sentence: NormSpan;
  readonly opens: boolean;
}

/** Sentences that say of one event that it is held. */
const heldIn = blockFacts(({ text: { text } }): readonly Held[] => {
  if (!mayBeHeld.test(text)) return [];
  return sentences(text).flatMap((sentence) => {
    const read = text.slice(sentence.start, sentence.end);
    if (!mayBeHeld.test(read) || otherwise.test(read)) return [];
    const named = [...read.matchAll(name)];
    const [event] = named[0] ?? [];
    // Of two events in one sentence nobody can tell whose date it is.
    if (event === undefined || named.some(([one]) => one !== event)) return [];
    const said = named.map((one) => held.exec(read.slice(one.index + event.length))).find((one) => one !== null);
    return said ? [{ event, sentence, opens: said.groups?.opens !== undefined }] : [];
  });
});

/** The one date of a sentence that says it opens, or the first of its one range: held it is on each of its days. */
function days(model: DocumentModel, sentence: NormSpan, opens: boolean): readonly FactPart[] {
  const governing = documentDate(model);
  const here = datesOf(model).filter(({ norm }) => overlaps(norm, sentence));
  const range = rangesOf(model).find(({ from }) => from === here[0]);
  const [first] = here;
  if (!first || here.length > (range ? 2 : 1) || !(opens || range)) return [];
  const day = isoDay(first.date, governing);
  return day === undefined ? [] : facts(model, 'day', '', day, first.norm);
}

function isoDay(date: { readonly day?: number }, governing: DocumentDate | undefined): string | undefined {
  const full = date.day === undefined ? undefined : inYear(date, governing);
  return full && [full.year, full.month, full.day].map((part) => String(part).padStart(2, '0')).join('-');
}

const counts = (model: DocumentModel, block: Block, sentence: NormSpan): readonly FactPart[] =>
  Array.from(block.text.text.slice(sentence.start, sentence.end).matchAll(count)).flatMap((found) => {
    const [, value = '', measure = '', noun = ''] = found;
    const start = block.norm.start + sentence.start + found.index;
    return facts(model, 'count', measure + noun, value, normSpan(start, start + value.length + measure.length));
  });

function facts(
  model: DocumentModel,
  kind: FactPart['kind'],
  of: string,
  value: string,
  norm: NormSpan,
): readonly FactPart[] {
  const span = model.text.toSource(norm);
  if (touchesBroken(brokenStretches(model), span)) return [];
  return [{ kind, of, value, written: model.text.unfolded.slice(norm.start, norm.end), span }];
}
