// A heading that ends with a stop: 集思广益谋良策。
import { message } from '../../base/message';
import { type NormSpan, normSpan } from '../../base/span';
import { blockFacts } from '../../model/block-facts';
import type { Part } from '../../model/part';
import { sourceIn, writtenIn } from '../../model/placed';
import { tally } from '../../model/tally';
import { isCouplet } from '../../structure/score';
import type { Finding, Rule, RuleInput } from '../rule';

const found = {
  'zh-cn': '小标题末尾不用“{written}”。',
  'zh-tw': '小標題末尾不用「{written}」。',
  en: 'A heading ends without “{written}”.',
};
const remove = { 'zh-cn': '删去“{written}”', 'zh-tw': '刪去「{written}」', en: 'Remove “{written}”' };

export const rule: Rule = {
  id: 'head-style',
  severity: 'information',
  fixable: true,
  summary: {
    'zh-cn': '小标题以句号、逗号等点号结尾。',
    'zh-tw': '小標題以句號、逗號等點號結尾。',
    en: 'A heading that ends with a stop or a comma.',
  },
  why: {
    'zh-cn':
      '独占一行的小标题末尾一般不加点号，这是报刊和公文的惯例；需要表达语气时可用问号、叹号。标题之后接排正文的（“（一）加强领导。要……”），句号是分界，不报。文章标题由 `pun-title-end` 检查。',
    'zh-tw':
      '獨佔一行的小標題末尾一般不加點號，這是報刊和公文的慣例；需要表達語氣時可用問號、嘆號。標題之後接排正文的（「（一）加強領導。要……」），句號是分界，不報。文章標題由 `pun-title-end` 檢查。',
    en: 'By custom a heading on a line of its own ends without a stop; question and exclamation marks are possible. Where text runs on behind the heading the stop parts the two and is right. Titles belong to `pun-title-end`.',
  },
  examples: {
    bad: [
      '一、总体要求[|。|]\n坚持稳中求进，抓好全年工作，推动高质量发展。\n二、重点任务\n抓好项目建设，扩大有效投资，培育新的动能。',
      '本报讯（记者李若川）会议用两天时间总结经验、分析形势，研究部署下一步工作，气氛热烈而务实。\n碰撞思想凝共识 集思广益谋良策\n大家围绕主题畅所欲言，谈认识、谈体会、谈打算，提出了许多好的意见建议，会场气氛热烈。\n科学谋划定方向 久久为功抓落实[|。|]\n会议强调，要把各项任务落到实处，一件一件抓，一年接着一年干，以实际成效取信于民。',
    ],
    good: [
      '一、总体要求\n坚持稳中求进，抓好全年工作，推动高质量发展。',
      '（一）加强领导。要抓好组织领导，压实各方责任，确保落到实处。',
      '## “十五五”怎么干？\n\n要抓好组织领导。',
      '第一百零一条　赠与可以附义务。\n赠与附义务的，受赠人应当按照约定履行义务。\n第一百零二条　赠与人可以撤销赠与。\n赠与撤销的，受赠人应当返还财产，但法律另有规定的除外。',
      '一分部署，九分落实。\n要抓好组织领导，压实各方责任，确保落到实处。',
    ],
  },
  check,
};

/** 第十条 is an article of a law, whatever mark stands before it. */
const article = /^第[〇零一二三四五六七八九十百千\d]+条/u;

function* check({ model }: RuleInput): Iterable<Finding> {
  const stops = stopsIn(model);
  if (stops.length === 0) return;
  const couplets = [...sizes(model).keys()].map(Number);
  for (const { block, fact } of stops) {
    const { norm, bare } = fact;
    if (bare !== undefined && !couplets.some((size) => Math.abs(size - bare) <= 2)) continue;
    const span = sourceIn(block, norm);
    const written = writtenIn(block, norm);
    yield {
      span,
      message: message(found, { written }),
      fixes: [{ title: message(remove, { written }), edits: [{ span, text: '' }], safety: 'safe' }],
    };
  }
}

/** How long the headings are that are couplets. */
const sizes = tally(({ role, text }) => {
  const bare = role === 'heading' ? text.text.trim() : '';
  return bare !== '' && isCouplet(bare) ? [String(bare.length)] : [];
});

interface Stop {
  readonly norm: NormSpan;
  /**
   * A couplet with a full stop is no heading to the outline; beside others of its length it was meant as one. Its own
   * length; absent of headings.
   */
  readonly bare?: number;
}

/** The mark a text ends with, if a heading has none. */
const stopsIn = blockFacts((part): readonly Stop[] => {
  const { kind, role, text } = part;
  if (role !== 'heading' && (kind !== 'paragraph' || text.text.length > longest + 40)) return [];
  const at = stopOf(text.text);
  if (at === undefined || article.test(text.text)) return [];
  const norm = normSpan(at, at + 1);
  if (role === 'heading') return [{ norm }];
  const bare = coupletOf(part);
  return bare === undefined ? [] : [{ norm, bare }];
});

/** In UTF-16 units, without its stop. */
const longest = 40;

function coupletOf({ text }: Part): number | undefined {
  const bare = text.text.trim().replace(/。$/u, '');
  return bare.length <= longest && isCouplet(bare) ? bare.length : undefined;
}

/** Where a text ends with a stop, quotation mark and white space left out. */
function stopOf(text: string): number | undefined {
  let at = text.trimEnd().length - 1;
  if (text[at] === '”' || text[at] === '’') at--;
  return at >= 0 && '。，、；'.includes(text[at]!) && !'。…'.includes(text[at - 1] ?? ' ') ? at : undefined;
}
