// Units that are no longer legal: 公分, 市斤, 华里.
import { message } from '../../base/message';
import { isQuoted, occurrences, sourceAt, writtenAt } from '../../model/occurrences';
import type { BlockInput, Finding, Rule } from '../rule';

const found = {
  'zh-cn': '“{unit}”不是法定计量单位，可换算为{instead}。',
  'zh-tw': '「{unit}」不是法定計量單位，可換算為{instead}。',
  en: '{unit} is no legal unit of measurement; convert to {instead}.',
};

const pattern = /(?<=[\d十百千万])(公分|市斤|市尺|华里|市亩|市担)(?![\u4e00-\u9fff]{0,2}[局委政区])/g;

export const rule: Rule = {
  id: 'unit-old',
  severity: 'hint',
  fixable: false,
  summary: {
    'zh-cn': '非法定计量单位，如公分、市斤。',
    'zh-tw': '非法定計量單位，如公分、市斤。',
    en: 'Units that are no longer legal, such as 公分 and 市斤.',
  },
  why: {
    'zh-cn':
      '国务院1984年发布《关于在我国统一实行法定计量单位的命令》，市制单位和“公分”等旧名不再使用。公文和新闻宜换算为法定单位；引语、俗语里的照录，不报。“亩”“斤”“里”在农业报道和口语中仍常见，也不报。',
    'zh-tw':
      '國務院1984年發布《關於在我國統一實行法定計量單位的命令》，市制單位和「公分」等舊名不再使用。公文和新聞宜換算為法定單位；引語、俗語裡的照錄，不報。「畝」「斤」「里」在農業報導和口語中仍常見，也不報。',
    en: 'The State Council’s order of 1984 made the metric units legal and ended the traditional ones. Quotations are left alone, and so are 亩, 斤 and 里, still common in reports on farming.',
  },
  examples: {
    bad: ['积雪厚达20[|公分|]。', '亩产1200[|市斤|]。', '全长30[|华里|]。'],
    good: ['积雪厚达20厘米。', '老乡说：“有20公分厚哩。”', '亩产1200斤。', '他在百尺竿头更进一步。'],
  },
  where: [pattern],
  checkBlock,
};

const metric: Readonly<Record<string, string>> = {
  公分: '厘米',
  市斤: '千克',
  市尺: '米',
  华里: '千米',
  市亩: '公顷',
  市担: '千克',
};

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  for (const one of occurrences(model, pattern)) {
    if (isQuoted(one)) continue;
    const unit = writtenAt(model, one.norm);
    yield { span: sourceAt(model, one.norm), message: message(found, { unit, instead: metric[one.match[0]] ?? '' }) };
  }
}
