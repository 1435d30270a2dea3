// Simplified words in a Traditional text, or the other way round: one notice for the whole text.
import { type Localized, message } from '../../base/message';
import { shift } from '../../base/span';
import type { Script } from '../../text/script';
import { lateFix } from '../late-fix';
import type { Finding, Rule, RuleInput } from '../rule';
import { looks } from './mixed';

const found: Readonly<Record<Script, Localized>> = {
  traditional: {
    'zh-cn': '繁体文本中夹杂简体字词 {count} 处（如{examples}）。',
    'zh-tw': '繁體文本中夾雜簡體字詞 {count} 處（如{examples}）。',
    en: '{count} Simplified words in a Traditional text (such as {examples}).',
  },
  simplified: {
    'zh-cn': '简体文本中夹杂繁体字词 {count} 处（如{examples}）。',
    'zh-tw': '簡體文本中夾雜繁體字詞 {count} 處（如{examples}）。',
    en: '{count} Traditional words in a Simplified text (such as {examples}).',
  },
};
const convertAll: Readonly<Record<Script, Localized>> = {
  traditional: {
    'zh-cn': '全部转换为繁体（人名、书名不动）',
    'zh-tw': '全部轉換為繁體（人名、書名不動）',
    en: 'Write everything in Traditional characters (but names and titles of works)',
  },
  simplified: {
    'zh-cn': '全部转换为简体（人名、书名不动）',
    'zh-tw': '全部轉換為簡體（人名、書名不動）',
    en: 'Write everything in Simplified characters (but names and titles of works)',
  },
};

export const rule: Rule = {
  id: 'art-scriptmix',
  severity: 'information',
  fixable: true,
  aboutDamage: true,
  summary: {
    'zh-cn': '同一篇里简体字和繁体字混用。',
    'zh-tw': '同一篇裡簡體字和繁體字混用。',
    en: 'Simplified and Traditional characters in one text.',
  },
  why: {
    'zh-cn':
      '机器转换简繁时，一个简体字对应几个繁体字的词常转不彻底，留下“干部”“关于”“怎么”一类的字词；拼接不同来源的文字也会混用。以全文多数字所属的为准，只提示一次。两种写法通用的字（台、里、后等）单独出现时不算；引文、书名和人名不计，转换时人名、书名保持原来的写法。对应关系取自 OpenCC 的词典。',
    'zh-tw':
      '機器轉換簡繁時，一個簡體字對應幾個繁體字的詞常轉不徹底，留下「干部」「关于」「怎么」一類的字詞；拼接不同來源的文字也會混用。以全文多數字所屬的為準，只提示一次。兩種寫法通用的字（台、里、后等）單獨出現時不算；引文、書名和人名不計，轉換時人名、書名保持原來的寫法。對應關係取自 OpenCC 的詞典。',
    en: 'Conversion by machine often misses words with a Simplified character that stands for several Traditional ones, and leaves 干部, 关于 or 怎么 in a Traditional text; texts put together from several sources mix scripts, too. The script of most characters counts, and there is one notice a text. Characters both scripts use (台, 里, 后) do not count by themselves; quotations, titles of works and names do not count at all. Conversion leaves names and titles alone. The pairs are those of OpenCC’s dictionaries.',
  },
  examples: {
    bad: [
      '會議研究文化[|旅游|]發展，討論干部培養，問題怎么解決。',
      '会议研究部署了经济工作，[|強調|]要抓好落实，推动高质量發展。',
    ],
    good: [
      '會議研究文化旅遊發展，討論幹部培養，皇后鎮公里數另計。',
      '会议研究部署了经济工作，他题写了“發展”二字，出版《繁體字典》。',
      '市委书记张偉明强调，要抓好落实。',
    ],
  },
  check,
};

const shown = 4;

function* check({ model }: RuleInput): Iterable<Finding> {
  const { count: countIn, firstWord, examples: examplesIn, mixtures } = looks[model.script];
  const count = countIn(model);
  const first = count > 0 && firstWord(model);
  if (!first) return;
  // One character that makes no word with its neighbors is a slip of the pen, or a name.
  if (count === 1 && first.fact.text.length === 1) return;
  const examples = examplesIn(model, shown)
    .map((word) => `“${word}”`)
    .join('');
  yield {
    span: shift(first.fact.span, first.block.content.start),
    message: message(found[model.script], { count, examples }),
    fixes: [
      lateFix({ title: message(convertAll[model.script]), safety: 'suggestion' }, () =>
        mixtures(model).flatMap(({ block, fact }) =>
          fact.edits.map((edit) => ({ ...edit, span: shift(edit.span, block.content.start) })),
        ),
      ),
    ],
  };
}
