// Lists of who attends: lines of nothing but names set apart by gaps, behind a label or a body where there is one.
import { finder } from '../base/finder';
import { normSpan } from '../base/span';
import { unitClass } from '../base/unit-class';
import { mayHold, type UnitFilter } from '../base/unit-filter';
import { isCommonWord } from '../lexicon/common-words';
import { isBoundary, mayStart } from '../lexicon/follow';
import { isRegion, organizationTail } from '../lexicon/organizations';
import type { MentionDraft } from './mention';
import { isName, nameRun, type RunName } from './name-run';
import type { Recognizer } from './recognizer';

/** Ranks below what names a post with the person. */
export const recognizer: Recognizer = {
  id: 'roster',
  rank: 50,
  recognize({ text, units }) {
    if (text.length > longest) return [];
    const names = [
      ...roster(text, units),
      ...(mayHold(units, '等') ? counted(text) : []),
      ...(mayHold(units, '：') ? contacts(text) : []),
    ];
    return names.map(
      ({ start, form, end }): MentionDraft => ({
        kind: 'person',
        norm: normSpan(start, end),
        form,
        role: 'official',
        evidence: 'list',
      }),
    );
  },
};

/** Longer lines are no lists. */
const longest = 400;
const label =
  /^[^，。；！？]{0,14}?(?:人员|领导|名单|嘉宾|出席|参加|列席|缺席|请假|主席台|代表|委员|同志|主持人?|记录人?|组长|成员|联系人|参会|与会|到会|的有)(?:名单|（\d{1,3}人）|\d{1,3}人)?[：:]\s*/u;
const body = /^([\p{Script=Han}（）]{3,24}?)[\t \u3000]+/u;
const close = /^[\s、，。；]*(?:等(?:\d+人)?)?[。；]?$/u;

function roster(text: string, units: UnitFilter): readonly RunName[] {
  const labeled = mayHold(units, '：:') && isLabeled(text) ? (label.exec(text)?.[0].length ?? 0) : 0;
  const names = wholeRun(text, labeled);
  if (names.length > 0) return names.length >= (labeled > 0 ? 1 : 3) && isSure(names, labeled > 0) ? names : [];
  if (!mayHold(units, '\t \u3000')) return [];
  const named = body.exec(text.slice(labeled));
  return named && isBody(named[1] ?? '') ? wholeRun(text, labeled + named[0].length) : [];
}

/** Whether a colon stands where a label may end. */
const isLabeled = (text: string): boolean => /^[^：:]{0,40}[：:]/.test(text);

/** The names from `from` on, where nothing else stands up to the end. */
function wholeRun(text: string, from: number): readonly RunName[] {
  if (!mayBeRun(text, from)) return [];
  const names = nameRun(text, from, text.length);
  const last = names.at(-1);
  return last && close.test(text.slice(last.end)) && !names.some(({ form }) => isRegion(form)) ? names : [];
}

const inName = unitClass(/[\p{Script=Han}\p{Cs}·]/u);
const inGap = unitClass(/[\s、，,/]/);
const inClose = unitClass(/[\s、，。；等\d人]/);
/** The longest stretch without a gap that names are made of. */
const longestWord = 40;

/** Whether a text is made of short stretches and gaps up to its end: what else stands in prose rules most of it out. */
function mayBeRun(text: string, from: number): boolean {
  let start = from;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inName(code)) {
      if (at - start > longestWord) return false;
    } else if (inGap(code)) start = at + 1;
    else {
      for (let rest = at; rest < text.length; rest++) if (!inClose(text.charCodeAt(rest))) return false;
      return true;
    }
  }
  return true;
}

/** Names written together are too uncertain where nothing announces names. */
const isSure = (names: readonly RunName[], announced: boolean): boolean =>
  announced || names.every(({ start }, i) => i === 0 || names[i - 1]?.end !== start);

/** 张伟明、李若川、许波等6位代表, 张伟明、李若川等市领导: who is counted or called together. */
const together =
  /(?<=^|[。！？；，、：”\s\u3000和])((?:\p{Script=Han}{2,4}(?:（[^（）]{1,8}）)?[、和]){0,30}\p{Script=Han}{2,4}?)等(?:[\d一二三四五六七八九十两几]+(?:余|多)?(?:位|名|人)|(?:[省市县区州院校]|老|有关|相关|主要)?领导)/gu;
/** What ends such a list: most often something else stands behind 等. */
const countedTogether =
  /等(?:[\d一二三四五六七八九十两几]+(?:余|多)?(?:位|名|人)|(?:[省市县区州院校]|老|有关|相关|主要)?领导)/;

function counted(text: string): readonly RunName[] {
  if (!countedTogether.test(text)) return [];
  const all: RunName[] = [];
  for (const found of text.matchAll(together)) {
    const run = found[1] ?? '';
    const names: RunName[] = [...nameBeforeRun(text, found.index)];
    for (const one of run.matchAll(/\p{Script=Han}{2,4}(?=（|[、和]|$)/gu)) {
      const start = found.index + one.index;
      names.push({ start, end: start + one[0].length, form: one[0] });
    }
    const sure = names.every(({ form }) => isName(form) && !isRegion(form) && !isCommonWord(form));
    if (sure && names.length >= 2) all.push(...names);
  }
  return all;
}

/** 授予|王文海、: the first of the list, behind a verb. */
function nameBeforeRun(text: string, at: number): readonly RunName[] {
  if (text.charAt(at - 1) !== '、') return [];
  for (const size of [3, 2]) {
    const start = at - 1 - size;
    const form = text.slice(start, at - 1);
    if (start >= 0 && isName(form) && mayStart(text, start) && !isRegion(form)) return [{ start, end: at - 1, form }];
  }
  return [];
}

/** 联系人：市应急管理局　张伟明。 */
const contact = finder(/(?:联系人|主持人?|记录人?|值班人员)：/g);

function contacts(text: string): readonly RunName[] {
  const all: RunName[] = [];
  for (const found of contact(text)) {
    const from = found.index + found[0].length;
    if (found.index === 0 || !isBoundary(text, found.index - 1)) continue;
    const stop = /[。；，]|$/.exec(text.slice(from))?.index ?? 0;
    const named = body.exec(text.slice(from, from + stop));
    const names = nameRun(text, from + (named && isBody(named[1] ?? '') ? named[0].length : 0), from + stop);
    if (names.at(-1)?.end === from + stop) all.push(...names);
  }
  return all;
}

const isBody = (name: string): boolean => name.length >= 3 && organizationTail(name, name.length) !== undefined;
