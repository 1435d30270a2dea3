// Who wrote the report: （临湖日报 记者沈岚 方启航）, 本报记者 张三, 责任编辑：张三, 张三 摄.
import { mayMatch } from '../base/pattern-needs';
import { normSpan } from '../base/span';
import type { MentionDraft } from './mention';
import { nameRun, type RunName } from './name-run';
import type { Recognizer, RecognizerInput } from './recognizer';

export const recognizer: Recognizer = {
  id: 'byline',
  rank: 70,
  *recognize(input) {
    for (const { start, end } of places(input)) yield* read(input.text, start, end);
  },
};

interface Place {
  readonly start: number;
  readonly end: number;
}

const roles =
  '首席记者|见习记者|实习记者|全媒体记者|融媒体记者|特约记者|特派记者|驻站记者|摄影记者|本报记者|本刊记者|本台记者|记者|特约通讯员|通讯员|实习生|摄影报道|摄影|责任编辑|值班编辑|见习编辑|编辑|编[ \\u3000]+辑|责编|校对|校[ \\u3000]+对|审核|审[ \\u3000]+核|一审|二审|三审|终审|审校|复审|初审|统筹|监制|总监制|策划|出品|制图|制作|美编|供稿|供图|撰稿|撰文|文字|文图|图文|文\\/图|文\\/摄|图\\/文|文 图|作者|来源|总值班|值班主任|值班总编|值班编委|值班终审|版式|版面|视觉|播音|剪辑|摄像|后期|运营|一读|二读|审签|签发';
const role = new RegExp(`(?:${roles})`, 'g');
const holdsRole = new RegExp(`(?:${roles}|摄)`);

const bracket = /[（(]([^（()）]{2,120})[）)]/g;
const opening = /^(?:[□■◆◇⊙●○▲△※◎★☆▶]\s*)?/;
const startsByline = new RegExp(
  `^(?:(?:本报|本刊|本台|本网|本版|[\\p{Script=Han}]{2,12}(?:报|网|台|社|中心|港|客户端))?[ \\u3000]*)?(?:讯|电)?[ \\u3000]*(?:${roles})`,
  'u',
);
/** 本报讯 记者张三报道： */
const dispatch =
  /^(?:本报|本网|[\p{Script=Han}]{2,10}(?:报|网|台|社))[\p{Script=Han}\d]{0,12}(?:讯|电)[ \u3000]*(?=记者|通讯员)/u;

const camera = /[^。！？；]{2,30}[ \u3000](?:摄|摄影|供图|文)$/;

/** Longest paragraph that is nothing but a byline. */
const longest = 100;

function* places({ text, units }: RecognizerInput): Generator<Place> {
  for (const found of text.matchAll(bracket)) {
    const inside = found[1] ?? '';
    if (holdsRole.test(inside)) yield { start: found.index + 1, end: found.index + 1 + inside.length };
  }
  const from = opening.exec(text)?.[0].length ?? 0;
  const rest = text.slice(from);
  if (text.length <= longest && !/[。！？；]/.test(text) && startsByline.test(rest))
    yield { start: from, end: text.length };
  else if (text.length <= 2 * longest && mayMatch(units, camera)) {
    // 图为渔民分拣银鱼。　张伟明　摄
    const credit = camera.exec(text);
    if (credit) yield { start: credit.index + (/^[ \u3000]*/.exec(credit[0])?.[0].length ?? 0), end: text.length };
  }
  const sent = dispatch.exec(rest);
  if (sent) {
    const stop = /报道|[，。：]/.exec(rest.slice(sent[0].length));
    if (stop) yield { start: from + sent[0].length, end: from + sent[0].length + stop.index };
  }
}

const medium =
  /[\p{Script=Han}]{2,12}(?:日报|晚报|早报|晨报|时报|商报|都市报|周报|快报|新报|特区报|青年报|电视台|广播电台|融媒体中心|新闻网|在线|客户端|信息港|通讯社|杂志社|新华社|中新社|新华网|人民网)(?=[\s\u3000]|$|记|首|通|见|全|实|特|驻|融|摄|讯|电)/u;

function* read(text: string, start: number, end: number): Generator<MentionDraft> {
  const part = text.slice(start, end);
  const found = [...part.matchAll(role)].map((one) => ({
    start: start + one.index,
    end: start + one.index + one[0].length,
  }));
  const of = medium.exec(part.slice(0, (found[0]?.start ?? end) - start + 1));
  let any = false;
  for (const [i, one] of found.entries()) {
    const stop = found[i + 1]?.start ?? end;
    const from =
      one.end + (/^[ \u3000]*(?:[：:/／]|\/文|\/图)?[ \u3000]*/.exec(text.slice(one.end, stop))?.[0].length ?? 0);
    const names = nameRun(text, from, stop);
    if (names.length === 0) continue;
    any = true;
    yield* credit(text, one, names);
  }
  const behind = /[ \u3000](摄|文)$/.exec(part);
  if (behind && found.length === 0) {
    const names = nameRun(text, start, start + behind.index);
    if (names.length > 0 && (names.at(-1)?.end ?? 0) >= start + behind.index) {
      any = true;
      yield* credit(text, { start: end - 1, end }, names);
    }
  }
  if (any && of) yield { kind: 'organization', norm: normSpan(start + of.index, start + of.index + of[0].length) };
}

function* credit(text: string, at: Place, names: readonly RunName[]): Generator<MentionDraft> {
  const norm = normSpan(at.start, at.end);
  const posts = [{ title: text.slice(at.start, at.end), norm }];
  yield { kind: 'title', norm, posts };
  for (const { start, end, form } of names) {
    yield { kind: 'person', norm: normSpan(start, end), form, posts, role: 'reporter', evidence: 'list' };
  }
}
