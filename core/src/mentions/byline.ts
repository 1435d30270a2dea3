// Who wrote the report: （临湖日报 记者沈岚 方启航）, 本报记者 张三, 责任编辑：张三, 张三 摄.
import { finder } from '../base/finder';
import { normSpan } from '../base/span';
import { unitClass } from '../base/unit-class';
import { mayHold } from '../base/unit-filter';
import type { MentionDraft } from './mention';
import { nameRun, type RunName } from './name-run';
import type { Recognizer, RecognizerInput } from './recognizer';

export const recognizer: Recognizer = {
  id: 'byline',
  rank: 70,
  recognize(input) {
    const drafts: MentionDraft[] = [];
    for (const { start, end } of places(input)) read(input.text, start, end, drafts);
    return drafts;
  },
};

interface Place {
  readonly start: number;
  readonly end: number;
}

const roles =
  '首席记者|见习记者|实习记者|全媒体记者|融媒体记者|特约记者|特派记者|驻站记者|摄影记者|本报记者|本刊记者|本台记者|记者|特约通讯员|通讯员|实习生|摄影报道|摄影|责任编辑|值班编辑|见习编辑|编辑|编[ \\u3000]+辑|责编|校对|校[ \\u3000]+对|审核|审[ \\u3000]+核|一审|二审|三审|终审|审校|复审|初审|统筹|监制|总监制|策划|出品|制图|制作|美编|供稿|供图|撰稿|撰文|文字|文图|图文|文\\/图|文\\/摄|图\\/文|文 图|作者|来源|总值班|值班主任|值班总编|值班编委|值班终审|版式|版面|视觉|播音|剪辑|摄像|后期|运营|一读|二读|审签|签发';
const role = finder(new RegExp(`(?:${roles})`, 'g'));
const roleOrCredit = finder(new RegExp(`(?:${roles}|摄)`, 'g'));

const bracket = /[（(]([^（()）]{2,120})[）)]/g;
const opening = /^(?:[□■◆◇⊙●○▲△※◎★☆▶]\s*)?/;
const opensLine = unitClass(/[□■◆◇⊙●○▲△※◎★☆▶]/);
const startsByline = new RegExp(
  `^(?:(?:本报|本刊|本台|本网|本版|[\\p{Script=Han}]{2,12}(?:报|网|台|社|中心|港|客户端))?[ \\u3000]*)?(?:讯|电)?[ \\u3000]*(?:${roles})`,
  'u',
);
/** 本报讯 记者张三报道： */
const dispatch =
  /^(?:本报|本网|[\p{Script=Han}]{2,10}(?:报|网|台|社))[\p{Script=Han}\d]{0,12}(?:讯|电)[ \u3000]*(?=记者|通讯员)/u;

const camera = /[^。！？；]{2,30}[ \u3000](?:摄|摄影|供图|文)$/;

const closesCredit = unitClass(/[摄影图文]/);

/** Longest paragraph that is nothing but a byline. */
const longest = 100;

function places({ text, units }: RecognizerInput): readonly Place[] {
  const found = mayHold(units, '（(') ? inBrackets(text) : [];
  const from = opensLine(text.charCodeAt(0)) ? (opening.exec(text)?.[0].length ?? 0) : 0;
  if (text.length <= longest && isByline(text, from)) found.push({ start: from, end: text.length });
  else if (text.length <= 2 * longest && closesCredit(text.charCodeAt(text.length - 1)) && mayHold(units, ' \u3000')) {
    // 图为渔民分拣银鱼。　张伟明　摄
    const credit = camera.exec(text);
    if (credit)
      found.push({ start: credit.index + (/^[ \u3000]*/.exec(credit[0])?.[0].length ?? 0), end: text.length });
  }
  if (mayHold(units, '讯电') && /记者|通讯员/.test(text)) {
    const sent = dispatch.exec(text.slice(from));
    const start = from + (sent?.[0].length ?? 0);
    const stop = sent && /报道|[，。：]/.exec(text.slice(start));
    if (stop) found.push({ start, end: start + stop.index });
  }
  return found;
}

function inBrackets(text: string): Place[] {
  const found: Place[] = [];
  for (const { index, 1: inside = '' } of text.matchAll(bracket))
    if (roleOrCredit(inside).length > 0) found.push({ start: index + 1, end: index + 1 + inside.length });
  return found;
}

/** A paragraph of one clause that starts with a role, or with who sent it. */
const isByline = (text: string, from: number): boolean =>
  role(text).length > 0 && !/[。！？；]/.test(text) && startsByline.test(text.slice(from));

const medium =
  /[\p{Script=Han}]{2,12}(?:日报|晚报|早报|晨报|时报|商报|都市报|周报|快报|新报|特区报|青年报|电视台|广播电台|融媒体中心|新闻网|在线|客户端|信息港|通讯社|杂志社|新华社|中新社|新华网|人民网)(?=[\s\u3000]|$|记|首|通|见|全|实|特|驻|融|摄|讯|电)/u;

function read(text: string, start: number, end: number, drafts: MentionDraft[]): void {
  const part = text.slice(start, end);
  const found = role(part).map((one) => ({ start: start + one.index, end: start + one.index + one[0].length }));
  const of = medium.exec(part.slice(0, (found[0]?.start ?? end) - start + 1));
  const before = drafts.length;
  for (const [i, one] of found.entries()) {
    const stop = found[i + 1]?.start ?? end;
    const from =
      one.end + (/^[ \u3000]*(?:[：:/／]|\/文|\/图)?[ \u3000]*/.exec(text.slice(one.end, stop))?.[0].length ?? 0);
    credit(text, one, nameRun(text, from, stop), drafts);
  }
  const behind = /[ \u3000](摄|文)$/.exec(part);
  if (behind && found.length === 0) {
    const names = nameRun(text, start, start + behind.index);
    if ((names.at(-1)?.end ?? 0) >= start + behind.index) credit(text, { start: end - 1, end }, names, drafts);
  }
  if (drafts.length > before && of)
    drafts.push({ kind: 'organization', norm: normSpan(start + of.index, start + of.index + of[0].length) });
}

function credit(text: string, at: Place, names: readonly RunName[], drafts: MentionDraft[]): void {
  if (names.length === 0) return;
  const norm = normSpan(at.start, at.end);
  const posts = [{ title: text.slice(at.start, at.end), norm }];
  drafts.push({ kind: 'title', norm, posts });
  for (const { start, end, form } of names)
    drafts.push({ kind: 'person', norm: normSpan(start, end), form, posts, role: 'reporter', evidence: 'list' });
}
