// Words of Taiwan or Hong Kong where the mainland has its own, left by conversion: 高品质发展, 数位经济.

import { finder } from '../../base/finder';
import { message } from '../../base/message';
import { meets, needsOf } from '../../base/pattern-needs';
import { type NormSpan, normSpan } from '../../base/span';
import { type BlockFact, blockFacts } from '../../model/block-facts';
import { sourceIn, writtenIn } from '../../model/placed';
import { quotations } from '../../structure/quotations';
import { toScript } from '../../text/script';
import type { Finding, Rule, RuleInput } from '../rule';

const found = {
  'zh-cn': '“{written}”是港台用语，内地文稿作“{right}”，疑由转换带入。',
  'zh-tw': '「{written}」是港臺用語，內地文稿作「{right}」，疑由轉換帶入。',
  en: '“{written}” is used in Taiwan or Hong Kong; mainland texts write “{right}”.',
};
const change = { 'zh-cn': '改为“{right}”', 'zh-tw': '改為「{right}」', en: 'Write {right}' };

export const rule: Rule = {
  id: 'term-twhk',
  severity: 'information',
  fixable: true,
  summary: {
    'zh-cn': '港台转换词，如“高品質發展”“數位經濟”“網路強國”。',
    'zh-tw': '港臺轉換詞，如「高品質發展」「數位經濟」「網路強國」。',
    en: 'Words of Taiwan or Hong Kong in a mainland text.',
  },
  why: {
    'zh-cn':
      '简繁转换软件会连用语一起换掉，内地的提法就成了“高品質發展”“品質強國”“航太強國”“網路強國”。单独一个“網路”“水準”未必是错，所以同篇有两个以上这类词才提示；引语不报。台港澳的文稿可关闭本规则，预设 `zh-tw` 不查。',
    'zh-tw':
      '簡繁轉換軟體會連用語一起換掉，內地的提法就成了「高品質發展」「品質強國」「航太強國」「網路強國」。單獨一個「網路」「水準」未必是錯，所以同篇有兩個以上這類詞才提示；引語不報。臺港澳的文稿可關閉本規則，預設集 `zh-tw` 不查。',
    en: 'Converters change words along with characters, and formulations of the mainland become 高品質發展 or 網路強國. One such word alone may be right, so at least two in a text are wanted; quotations are left alone. The preset `zh-tw` leaves this rule out.',
  },
  examples: {
    bad: ['會議強調，推動[|高品質發展|]，壯大[|數位經濟|]。', '推進[|網路強國|]建設，提升[|資訊化|]水平。'],
    good: [
      '會議強調，推動高質量發展，壯大數字經濟。',
      '網路安全宣傳週啟動。',
      '他表示：“發展數位經濟、建設網路強國是方向。”',
    ],
  },
  check,
};

/** As read, Simplified: what conversion makes, and what it was. */
const words: ReadonlyMap<string, string> = new Map([
  ['高品质发展', '高质量发展'],
  ['品质强国', '质量强国'],
  ['航太强国', '航天强国'],
  ['网路强国', '网络强国'],
  ['网路安全', '网络安全'],
  ['数位经济', '数字经济'],
  ['数位中国', '数字中国'],
  ['数位政府', '数字政府'],
  ['数位化', '数字化'],
  ['资讯化', '信息化'],
  ['资讯技术', '信息技术'],
  ['人工智慧', '人工智能'],
  ['规画', '规划'],
]);
const pattern = new RegExp([...words.keys()].join('|'), 'g');
const needs = needsOf(pattern);
const find = finder(pattern);

interface Word {
  readonly word: string;
  /** Counts from the block's start. */
  readonly norm: NormSpan;
}

/** Outside quotation marks. */
const strangeWords = blockFacts(({ text: { text }, units }): readonly Word[] => {
  const matches = meets(units, needs) ? find(text) : none;
  if (matches.length === 0) return none;
  const quoted = quotations(text);
  return matches.flatMap(({ index, 0: word }): readonly Word[] => {
    const norm = normSpan(index, index + word.length);
    return quoted.some(({ inner }) => inner.start <= norm.start && norm.end <= inner.end) ? none : [{ word, norm }];
  });
});

const none: readonly never[] = [];

function* check({ model }: RuleInput): Iterable<Finding> {
  const all = strangeWords(model);
  if (new Set(all.map(({ fact }) => fact.word)).size < 2) return;
  for (const one of all) yield finding(one);

  function finding({ block, fact: { word, norm } }: BlockFact<Word>): Finding {
    const right = toScript(words.get(word) ?? '', model.script);
    const span = sourceIn(block, norm);
    return {
      span,
      message: message(found, { written: writtenIn(block, norm), right }),
      fixes: [{ title: message(change, { right }), edits: [{ span, text: right }], safety: 'suggestion' }],
    };
  }
}
