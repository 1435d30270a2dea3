// A division under a name it does not bear: 禄劝苗族彝族自治县, 晋宁县 after it became a district.
import { message } from '../../base/message';
import { type NormSpan, normSpan } from '../../base/span';
import type { BlockModel } from '../../model/lone-block';
import { isQuoted, type Occurrence, occurrences, sourceAt, writtenAt } from '../../model/occurrences';
import { toScript } from '../../text/script';
import type { BlockInput, Finding, Rule } from '../rule';
import { autonomousDivisions, autonomousTail } from './autonomous';
import { formerDivisions } from './former';

const misnamed = {
  'zh-cn': '“{written}”的全称为“{right}”。',
  'zh-tw': '「{written}」的全稱為「{right}」。',
  en: 'The full name of {written} is {right}.',
};
const former = {
  'zh-cn': '“{written}”经国务院批准，{year}年起为“{right}”。',
  'zh-tw': '「{written}」經國務院批准，{year}年起為「{right}」。',
  en: 'By decision of the State Council {written} has been {right} since {year}.',
};
const change = { 'zh-cn': '改为“{right}”', 'zh-tw': '改為「{right}」', en: 'Write {right}' };

const formerNames = new RegExp(formerDivisions.map(({ former: name }) => name).join('|'), 'g');

export const rule: Rule = {
  id: 'place-name',
  severity: 'information',
  fixable: true,
  summary: {
    'zh-cn': '行政区划名称不规范：自治县的民族次序，已撤改的县名。',
    'zh-tw': '行政區劃名稱不規範：自治縣的民族次序，已撤改的縣名。',
    en: 'Names of divisions: the order of nationalities, and counties that bear another name now.',
  },
  why: {
    'zh-cn':
      '自治州、自治县名称里民族的次序是国务院批准的，不能颠倒或增减；撤县设区、设市以后，写现状用新名。叙述当年的事用旧名没有错，所以同段写有变更以前的年份，或有“原”“时”“撤销”“改为”等字样的，不报；引语不报。名称据国家统计局公布的行政区划（2023年6月30日），变更据国务院批复。',
    'zh-tw':
      '自治州、自治縣名稱裡民族的次序是國務院批准的，不能顛倒或增減；撤縣設區、設市以後，寫現狀用新名。敘述當年的事用舊名沒有錯，所以同段寫有變更以前的年份，或有「原」「時」「撤銷」「改為」等字樣的，不報；引語不報。名稱據國家統計局公布的行政區劃（2023年6月30日），變更據國務院批覆。',
    en: 'The names of autonomous counties, with the order of their nationalities, are fixed by the State Council; counties made districts or cities bear their new name. Where a paragraph tells of earlier years, or says 原 or 撤销, the old name is right and nothing is said. Quotations are left alone. Sources: the National Bureau of Statistics (2023-06-30) and the decisions of the State Council.',
  },
  examples: {
    bad: ['会议在[|禄劝苗族彝族自治县|]召开。', '[|晋宁县|]举办花卉展。'],
    good: [
      '会议在禄劝彝族苗族自治县召开。',
      '晋宁区举办花卉展。',
      '2008年，他到晋宁县工作。',
      '原晋宁县、呈贡县的档案移交市档案馆。',
      '2016年晋宁县撤县设区。',
      '云岭省青溪彝族苗族自治县举办花卉展。',
    ],
  },
  where: [autonomousTail, formerNames],
  checkBlock,
};

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  for (const one of occurrences(model, autonomousTail)) {
    const before = one.block.text.text.slice(Math.max(0, one.match.index - 8), one.match.index);
    const known = autonomousDivisions().filter(({ base }) => before.endsWith(base));
    const [first] = known;
    if (!first || isQuoted(one)) continue;
    const norm = normSpan(one.norm.start - first.base.length, one.norm.end);
    const written = model.text.text.slice(norm.start, norm.end);
    if (known.some(({ full }) => full.endsWith(written) || written.endsWith(full))) continue;
    if (written.at(-1) === first.full.at(-1)) yield finding(model, norm, first.full, misnamed);
  }
  for (const one of occurrences(model, formerNames)) {
    const entry = formerDivisions.find((division) => division.former === one.match[0]);
    if (entry && !isPast(one, entry.year)) yield finding(model, one.norm, entry.now, former, entry.year);
  }
}

const past = /原|时任|撤|改为|更名|改名|旧|前身|曾|历史|当时|当年|以前/;

function isPast(one: Occurrence, year: number): boolean {
  const { text } = one.block.text;
  if (past.test(text) || isQuoted(one)) return true;
  return [...text.matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)|\d{2}世纪|民国|[明清]代|年代/g)].some(
    ([, written]) => written === undefined || Number(written) <= year,
  );
}

function finding(model: BlockModel, norm: NormSpan, name: string, said: typeof misnamed, year = 0): Finding {
  const right = toScript(name, model.script);
  const args = { written: writtenAt(model, norm), right, year };
  const span = sourceAt(model, norm);
  return {
    span,
    message: message(said, args),
    fixes: [{ title: message(change, args), edits: [{ span, text: right }], safety: 'suggestion' }],
  };
}
