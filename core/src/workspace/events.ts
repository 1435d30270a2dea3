// What a report says of a numbered or dated event: the day it opens, and how many take part.
import { type NormSpan, normSpan, overlaps, shift } from '../base/span';
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
/** Held or opened, so that a date in the same sentence is its day. */
const held = /开幕|举行|举办|召开|开赛|鸣枪/;
/** A plan, a look back, a condition: the date is of something else. */
const otherwise = /闭幕|筹备|报名|截至|截止|发布会|启动|倒计时|获悉|记者|将于|拟于|原定|推迟|延期|往届|上届|去年/;
const count =
  /(?<![\d.第近约超逾])(\d{1,6})(名|位|个|家|支|国)(\p{Script=Han}{2,4}?)(?=参加|参赛|参展|出席|与会|齐聚|的|。|，)/gu;

/** By first appearance; only what the sentence with the name says plainly. */
export function eventParts(model: DocumentModel): readonly EventPart[] {
  if (!held.test(model.text.text)) return [];
  const found = new Map<string, FactPart[]>();
  for (const block of model.blocks) {
    if (!isProse(block.kind)) continue;
    for (const sentence of sentences(block.text.text)) {
      const read = block.text.text.slice(sentence.start, sentence.end);
      if (!held.test(read) || otherwise.test(read)) continue;
      const names = new Set(Array.from(read.matchAll(name), ([one]) => one));
      const [only] = names;
      // Of two events in one sentence nobody can tell whose date it is.
      if (only === undefined || names.size > 1) continue;
      const at = shift(sentence, block.norm.start);
      const facts = found.get(only) ?? [];
      found.set(only, facts);
      facts.push(...days(model, at), ...counts(model, block, sentence));
    }
  }
  return [...found].flatMap(([event, facts]) => (facts.length > 0 ? [{ name: event, facts }] : []));
}

/** The one date of the sentence, or the first of its one range. */
function days(model: DocumentModel, sentence: NormSpan): readonly FactPart[] {
  const governing = documentDate(model);
  const here = datesOf(model).filter(({ norm }) => overlaps(norm, sentence));
  const range = rangesOf(model).find(({ from }) => from === here[0]);
  const [first] = here;
  if (!first || here.length > (range ? 2 : 1)) return [];
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
