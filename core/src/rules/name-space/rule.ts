// A space inside a name of two characters in running text: 许　澜.
import { type Localized, message } from '../../base/message';
import { mayHold } from '../../base/unit-filter';
import type { Mention } from '../../mentions/mention';
import type { Part } from '../../model/part';
import type { BlockInput, Finding, Rule } from '../rule';

const found: Localized = {
  'zh-cn': '正文中两字姓名之间不空格，名单对齐时才空。',
  'zh-tw': '正文中兩字姓名之間不空格，名單對齊時才空。',
  en: 'A name of two characters takes no space in running text; only lists align them.',
};
const remove: Localized = { 'zh-cn': '改为“{right}”', 'zh-tw': '改為「{right}」', en: 'Change to “{right}”' };

export const rule: Rule = {
  id: 'name-space',
  severity: 'information',
  fixable: true,
  summary: {
    'zh-cn': '正文里两字姓名中间空了一格：许　澜。',
    'zh-tw': '正文裡兩字姓名中間空了一格：許　瀾。',
    en: 'A space inside a name of two characters in running text: 许　澜.',
  },
  why: {
    'zh-cn':
      '两字姓名补一个空格，是名单中与三字姓名对齐的惯例。正文连排时不空，空了会把姓名断开，检索也找不到。名单、署名、表格不报。',
    'zh-tw':
      '兩字姓名補一個空格，是名單中與三字姓名對齊的慣例。正文連排時不空，空了會把姓名斷開，檢索也找不到。名單、署名、表格不報。',
    en: 'By convention lists pad names of two characters to the width of three. In running text the space breaks the name and hides it from searches. Lists, bylines and tables are left alone.',
  },
  examples: {
    bad: [
      '市水务局局长[|许　澜|]表示，要抓紧治理。',
      '会上，市长[|许 澜|]作了讲话。',
      '市水務局局長[|許　瀾|]表示，要抓緊治理。',
    ],
    good: [
      '市水务局局长许澜表示，要抓紧治理。',
      '出席会议的市领导有：张伟明　许　澜　李若川',
      '市领导：许　澜、张伟明、李若川。',
      '（临湖日报 记者许 澜）',
      '主持人：市长许　澜\n记录人：张伟明',
    ],
  },
  where: (part) => mayHold(part.units, ' \u3000') && isRunning(part),
  checkBlock,
};

const padded = /^\p{Script=Han}[ \u3000]{1,2}\p{Script=Han}$/u;

function* checkBlock({ model: { blocks } }: BlockInput): Iterable<Finding> {
  const part = blocks[0]?.part;
  if (!part) return;
  for (const mention of part.mentions) {
    if (mention.kind !== 'person' || mention.role === 'reporter') continue;
    if (padded.test(writtenAs(part, mention)) && !isListed(part.text.text, mention)) yield finding(part, mention);
  }
}

/** A paragraph of sentences; rows of names end in no full stop. */
const isRunning = ({ kind, role, text }: Part): boolean =>
  kind === 'paragraph' && (role === 'body' || role === 'lead') && /[。！？；]/.test(text.text);

/** Two names with a gap between them, or a list of three: padded to align. */
function isListed(text: string, { norm: { start, end } }: Mention): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 12), start), text.slice(end, end + 12)];
  return (
    /[ \u3000\t]$/.test(before) ||
    /^[ \u3000\t]/.test(after) ||
    /^(?:、\p{Script=Han}[\p{Script=Han} \u3000]{1,3}){2}/u.test(after)
  );
}

const writtenAs = ({ text }: Part, { norm }: Mention): string => text.unfolded.slice(norm.start, norm.end);

function finding(part: Part, mention: Mention): Finding {
  const { span } = mention;
  const right = writtenAs(part, mention).replaceAll(/[ \u3000]/g, '');
  return {
    span,
    message: message(found),
    fixes: [{ title: message(remove, { right }), edits: [{ span, text: right }], safety: 'safe' }],
  };
}
