// The difference of two percentages told in percent, where percentage points are meant.
import { message } from '../../base/message';
import { normSpan } from '../../base/span';
import { agrees, changesOf, expected, turn } from '../../model/changes';
import { sourceAt, writtenAt } from '../../model/occurrences';
import { toScript } from '../../text/script';
import type { BlockInput, Finding, Rule } from '../rule';

const found = {
  'zh-cn': '百分数之差用“百分点”：“{right}”。',
  'zh-tw': '百分數之差用「百分點」：「{right}」。',
  en: 'The difference of two percentages is given in percentage points: {right}',
};
const write = { 'zh-cn': '改为“{right}”', 'zh-tw': '改為「{right}」', en: 'Change to {right}' };

export const rule: Rule = {
  id: 'num-pp',
  severity: 'hint',
  fixable: true,
  summary: {
    'zh-cn': '百分数之差写成百分数。',
    'zh-tw': '百分數之差寫成百分數。',
    en: 'Percent where percentage points are meant.',
  },
  why: {
    'zh-cn':
      '占比由26%升至28%，升了2个百分点；说“提高2%”，意思是由26%升到26.52%。统计用语分得很清。只在两端之差恰好等于所写百分数、而增长率对不上时提示。',
    'zh-tw':
      '佔比由26%升至28%，升了2個百分點；說「提高2%」，意思是由26%升到26.52%。統計用語分得很清。只在兩端之差恰好等於所寫百分數、而增長率對不上時提示。',
    en: 'From 26% to 28% is two percentage points; “2%” would mean 26.52%. Said only where the difference is exactly the percentage written and the growth is not.',
  },
  examples: {
    bad: ['占比由26%上升到28%，提高[|2%|]。'],
    good: ['占比由26%上升到28%，提高2个百分点。', '占比由26%上升到28%，提高7.7%。', '产量由100吨增加到102吨，增长2%。'],
  },
  where: [turn],
  checkBlock,
};

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  for (const change of changesOf(model)) {
    if (change.told.unit !== '%' || change.to.unit !== '%') continue;
    const [difference, ratio] = [expected(change, 'difference'), expected(change, 'ratio')];
    if (!difference || !agrees(change, difference) || (ratio && agrees(change, ratio))) continue;
    const { start, end } = change.toldAt;
    const right = writtenAt(model, normSpan(start, end - 1)) + toScript('个百分点', model.script);
    const sign = sourceAt(model, normSpan(end - 1, end));
    yield {
      span: sourceAt(model, change.toldAt),
      message: message(found, { right }),
      fixes: [
        {
          title: message(write, { right }),
          edits: [{ span: sign, text: toScript('个百分点', model.script) }],
          safety: 'suggestion',
        },
      ],
    };
  }
}
