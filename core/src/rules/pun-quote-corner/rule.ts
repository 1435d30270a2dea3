// Curly quotation marks in a Traditional text, where 「」 belong: one notice for the whole text.
import { message } from '../../base/message';
import { shift, span } from '../../base/span';
import { blockFacts } from '../../model/block-facts';
import { isProse } from '../../model/read-block';
import type { Finding, Rule, RuleInput, TextEdit } from '../rule';

const found = {
  'zh-cn': '繁体文本的引号宜用「」『』（全文 {count} 处）。',
  'zh-tw': '繁體文本的引號宜用「」『』（全文 {count} 處）。',
  en: 'Quotation marks of a Traditional text are 「」 and 『』 ({count} in this text).',
};
const change = { 'zh-cn': '全部改为「」『』', 'zh-tw': '全部改為「」『』', en: 'Write 「」 and 『』 throughout' };

export const rule: Rule = {
  id: 'pun-quote-corner',
  severity: 'information',
  fixable: true,
  summary: {
    'zh-cn': '繁体文本里用了弯引号“”，宜用「」。',
    'zh-tw': '繁體文本裡用了彎引號“”，宜用「」。',
    en: 'Curly quotation marks in a Traditional text.',
  },
  why: {
    'zh-cn':
      '台湾《重订标点符号手册》的引号是「」，引号中再用引号用『』。只在预设 `zh-tw` 中检查：内地稿件转成繁体时保留“”并不算错。全文只提示一次，英文里的撇号不计。',
    'zh-tw':
      '臺灣《重訂標點符號手冊》的引號是「」，引號中再用引號用『』。只在預設集 `zh-tw` 中檢查：內地稿件轉成繁體時保留“”並不算錯。全文只提示一次，英文裡的撇號不計。',
    en: 'By the manual of punctuation of Taiwan quotation marks are 「」, and 『』 inside them. Checked with the preset `zh-tw` only: a mainland text converted to Traditional characters may keep its own. Said once a text; apostrophes do not count.',
  },
  examples: {
    bad: ['張偉明強調，要抓好[|“|]三件實事”，落實“‘一湖一策’方案”。'],
    good: [
      '張偉明強調，要抓好「三件實事」，落實「『一湖一策』方案」。',
      '张伟明强调，要抓好“三件实事”。',
      '會議強調，要學習 Let’s Go 課程，辦好實事。',
    ],
  },
  check,
};

const corner: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' };
const curly = /[“”]|(?<![A-Za-z])[‘’]|(?<=[A-Za-z])’(?![A-Za-z])/g;

/** The marks of each block of prose, counted from its start; one fact a block. */
const marksIn = blockFacts(({ kind, typed }): ReadonlyArray<readonly TextEdit[]> => {
  if (!isProse(kind) || !anyMark.test(typed)) return none;
  const marks = [...typed.matchAll(curly)].map(({ index, 0: mark }) => ({
    span: span(index, index + 1),
    text: corner[mark] ?? '',
  }));
  return marks.length === 0 ? none : [marks];
});

const anyMark = /[“”‘’]/;
const none: readonly never[] = [];

function* check({ model }: RuleInput): Iterable<Finding> {
  if (model.script !== 'traditional') return;
  const edits = marksIn(model).flatMap(({ block, fact }) =>
    fact.map((edit) => ({ ...edit, span: shift(edit.span, block.content.start) })),
  );
  const [first] = edits;
  if (!first) return;
  yield {
    span: first.span,
    message: message(found, { count: edits.length }),
    fixes: [{ title: message(change), edits, safety: 'suggestion' }],
  };
}
