// A declared number and what is listed with it: 6个专题 where five are listed.
import { message } from '../../base/message';
import { shift } from '../../base/span';
import { mayHold } from '../../base/unit-filter';
import { hanNumeral } from '../../lexicon/han-numeral';
import type { Block } from '../../model/document-model';
import type { BlockModel } from '../../model/lone-block';
import type { Listing } from '../../structure/counted-items';
import { agreeing, counts } from '../../structure/counts';
import { type Declaration, declarations } from '../../structure/declared-counts';
import { toScript } from '../../text/script';
import type { BlockInput, Finding, Fix, Rule } from '../rule';

const found = {
  'zh-cn': '此处写“{declared}”，实际列举{count}项：{items}。',
  'zh-tw': '此處寫「{declared}」，實際列舉{count}項：{items}。',
  en: 'It says “{declared}” here, but {count} are listed: {items}.',
};
const change = { 'zh-cn': '改为“{right}”', 'zh-tw': '改為「{right}」', en: 'Change to “{right}”' };

export const rule: Rule = {
  id: 'cnt-mismatch',
  severity: 'warning',
  fixable: true,
  summary: {
    'zh-cn': '写明的数目同列举的项数不符，如列出五项却写“6个专题”。',
    'zh-tw': '寫明的數目同列舉的項數不符，如列出五項卻寫「6個專題」。',
    en: 'The number given does not match the items listed, e.g. five topics called six.',
  },
  why: {
    'zh-cn':
      '列举增删之后忘了改数，是改稿中最常见的疏漏，读者一数便知。本规则数顿号隔开的各项和相连的引号；“建设、管理和运营”一类末项用“和”“与”“及”相连的，两种数法之间任一数目相符都算对。列举以“等”收尾、数目是概数、只列一项的，不查；差得很多的多半不是列举，也不报。只改数字，不替作者增删项目。依据是文内自身，标点用法见GB/T 15834—2011《标点符号用法》4.5。',
    'zh-tw':
      '列舉增刪之後忘了改數，是改稿中最常見的疏漏，讀者一數便知。本規則數頓號隔開的各項和相連的引號；「建設、管理和運營」一類末項用「和」「與」「及」相連的，兩種數法之間任一數目相符都算對。列舉以「等」收尾、數目是概數、只列一項的，不查；差得很多的多半不是列舉，也不報。只改數字，不替作者增刪項目。依據是文內自身，標點用法見GB/T 15834—2011《標點符號用法》4.5。',
    en: 'Items get added or cut and the number is forgotten; any reader who counts will see it. The rule counts items between enumeration commas and quotations that touch. Where 和, 与 or 及 may join two items, any number between the two ways of counting is right. Open lists (等), vague numbers and single items are not checked, nor is a number so far off that the words before it are hardly a list. The fix changes the number only. Punctuation of lists: GB/T 15834—2011, 4.5.',
  },
  examples: {
    bad: [
      '会议围绕产业发展、城市更新、文化旅游、生态保护、民生保障[|6个专题|]展开讨论。',
      '推动治理实现“从被动应对向主动作为”“从单点发力向系统推进”[|三转变|]。',
      '临湖市明确[|四大任务|]：稳增长、促改革、惠民生。',
      '望江區將實施文旅融合、品牌推廣、服務提升[|兩個工程|]。',
      '今年抓好[|三项行动|]，即河道清淤、岸线整治、湿地修复、水源保护。',
    ],
    good: [
      '会议围绕经济发展、人才和科技创新、城市工作、文化旅游、生态建设、民生保障6个专题展开讨论。',
      '工作涉及规划、建设、管理和运营四个环节。',
      '在教育、医疗、养老等3个领域先行试点。',
      '抓好东湖、南湖两大重点。',
      '统筹“两新”“两重”两项任务。',
      '实现从通道经济向目的地经济、资源驱动向创新驱动、行业发展向城市战略、基础服务向品质服务四大转变。',
      '要围绕“六个湖城”、“三步走”战略抓落实，第三方面是保障民生。',
      '在望江区、青溪县实施6个项目，在东湖、南湖沿线的20多个部门开展培训。',
      '来自望江、青溪两地5个部门的代表参加。',
      '涉及水利、交通、住建近10个方面。',
    ],
  },
  where: ({ text, units }) => mayHold(units, listMarks) && declarations(text.text).length > 0,
  checkBlock,
};

/** One of these stands between the items of any list. */
const listMarks = '、”’';

/** Farther apart than this, what stands before the number is hardly its list. */
const farthest = 3;

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  for (const block of model.blocks) {
    for (const count of counts(block.text.text)) {
      const { declared, ways } = count;
      if (agreeing(count)) continue;
      if (ways.every(({ items }) => Math.abs(items.length - declared.value) > farthest)) continue;
      yield report(model, block, declared, ways[0]);
    }
  }
}

function report(model: BlockModel, block: Block, { norm, numeral }: Declaration, { items }: Listing): Finding {
  const unfolded = block.text.unfolded;
  const written = unfolded.slice(numeral.start, numeral.end);
  const declared = unfolded.slice(norm.start, norm.end);
  const count = items.length;
  const right = /\d/u.test(written) ? String(count) : toScript(count === 2 ? '两' : hanNumeral(count), model.script);
  const fix: Fix = {
    title: message(change, { right: right + declared.slice(written.length) }),
    edits: [{ span: model.text.toSource(shift(numeral, block.norm.start)), text: right }],
    safety: 'suggestion',
  };
  return {
    span: model.text.toSource(shift(norm, block.norm.start)),
    message: message(found, {
      declared,
      count,
      items: items.map(({ start, end }) => unfolded.slice(start, end).replace(/^[从從](?=.+[向到])/u, '')).join('、'),
    }),
    fixes: [fix],
  };
}
