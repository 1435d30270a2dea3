// The same numbered formulation written in two ways: 六个春城 and 六春城.
import type { Finding, Rule, RuleInput } from '../rule';
import { coinedVariants } from './coined';
import { knownVariants } from './known';

export const rule: Rule = {
  id: 'term-variant',
  severity: 'warning',
  fixable: true,
  summary: {
    'zh-cn': '同一数字提法写法不一致，如脱“个”、换量词、数字形式不同。',
    'zh-tw': '同一數字提法寫法不一致，如脫「個」、換量詞、數字形式不同。',
    en: 'The same numbered formulation is written in different ways: measure word left out or changed, digits for characters.',
  },
  why: {
    'zh-cn':
      '“六个春城”“四个意识”一类的数字提法，数词、量词和名词是一个整体，脱字或换量词就成了另一个提法。已收录的提法以规范写法为准；未收录的，只在同一篇里两种写法并存、且有一处加引号时才报，以多数为准，数目相同以先出现的为准。“三个区”“两个维护员”一类普通数量短语不报。',
    'zh-tw':
      '「六個春城」「四個意識」一類的數字提法，數詞、量詞和名詞是一個整體，脫字或換量詞就成了另一個提法。已收錄的提法以規範寫法為準；未收錄的，只在同一篇裡兩種寫法並存、且有一處加引號時才報，以多數為準，數目相同以先出現的為準。「三個區」「兩個維護員」一類普通數量短語不報。',
    en: 'In coined formulations such as 六个春城 numeral, measure word and noun belong together; leaving one out or changing it makes another formulation. For known ones the canonical form decides. Unknown ones are reported only when both forms stand in the same document and one is in quotation marks; the more frequent form decides, then the first. Ordinary counts such as 三个区 are never reported.',
  },
  examples: {
    bad: [
      '全市要建设“六个湖城”，以文化赋能发展。\n要围绕[|六湖城|]建设编制专项规划。',
      '讓文化的力量在‘六個春城’建設中更加彰顯。\n市工業和信息化局圍繞“[|六春城|]”建設編制規劃。',
      '各级党组织要增强“[|四大意识|]”。',
    ],
    good: [
      '全市要建设“六个湖城”。要围绕“六个湖城”建设编制专项规划。',
      '会议在三个区召开，两个维护员作了发言。',
      '要增强“四个意识”、坚定“四个自信”。会上提出四种意识形态风险。',
      '推进“三大工程”，三个工程队同时进场。',
    ],
  },
  check,
};

function* check(input: RuleInput): Iterable<Finding> {
  yield* knownVariants(input);
  yield* coinedVariants(input);
}
