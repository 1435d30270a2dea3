// A word of two to six characters typed twice: 推进推进项目.
import { message } from '../../base/message';
import { contains, type NormSpan, normSpan } from '../../base/span';
import { sourceAt, writtenAt } from '../../model/occurrences';
import { pairedMarks } from '../../structure/quotations';
import type { BlockInput, Finding, Rule } from '../rule';
import { isReduplication } from './reduplication';
import { repeatedIn } from './repeated';

const found = {
  'zh-cn': '“{word}”紧接着出现两次，疑为重复录入。',
  'zh-tw': '「{word}」緊接著出現兩次，疑為重複輸入。',
  en: '“{word}” stands there twice in a row.',
};
const change = { 'zh-cn': '删去一个“{word}”', 'zh-tw': '刪去一個「{word}」', en: 'Remove one “{word}”' };

export const rule: Rule = {
  id: 'dup-word',
  severity: 'information',
  fixable: true,
  summary: {
    'zh-cn': '二至六字的词语紧邻重复，如“推进推进项目”。',
    'zh-tw': '二至六字的詞語緊鄰重複，如「推進推進項目」。',
    en: 'A word of two to six characters stands twice in a row.',
  },
  why: {
    'zh-cn':
      '粘贴和改写时最容易把一个词留下两份。汉语有“研究研究”“一个一个”“很多很多”一类重叠，两个词相连也会凑出重复（发展|发展中国家），所以动词重叠、数量重叠、拟声和前后能另成词的都不报，引语、标语也不看，余下的列为信息。依据是文内自身。',
    'zh-tw':
      '貼上和改寫時最容易把一個詞留下兩份。漢語有「研究研究」「一個一個」「很多很多」一類重疊，兩個詞相連也會湊出重複（發展|發展中國家），所以動詞重疊、數量重疊、擬聲和前後能另成詞的都不報，引語、標語也不看，餘下的列為資訊。依據是文內自身。',
    en: 'Pasting and rewriting leave words twice. Chinese also reduplicates (研究研究, 一个一个, 很多很多), and two words may meet by chance (发展|发展中国家); those, quotations and slogans are left alone, the rest is information.',
  },
  examples: {
    bad: ['要加快[|推进推进|]项目建设。', '会议[|强调强调|]，要抓好落实。', '市[|水務局水務局|]局長參加。'],
    good: [
      '大家坐下来研究研究，一个一个过，一项一项抓。',
      '“滴滴滴滴”，警报响了，很多很多人赶来。',
      '支持发展中国家，推动发展发展中国家伙伴关系。',
      '要讲清楚、讲清楚每一项政策。',
    ],
  },
  where: ({ text }) => repeatedIn(text.text).length > 0,
  checkBlock,
};

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  const { text } = model.text;
  for (const { start, size, times } of repeatedIn(text)) {
    // Three times and more is meant.
    if (times > 2) continue;
    const norm = normSpan(start, start + 2 * size);
    const word = text.slice(start, start + size);
    if (isReduplication(word, text.slice(Math.max(0, start - 2), start), text.slice(norm.end, norm.end + 4))) continue;
    if (isMarkedOff(text, norm)) continue;
    const second = normSpan(start + size, norm.end);
    const args = { word: writtenAt(model, second) };
    yield {
      span: sourceAt(model, norm),
      message: message(found, args),
      fixes: [
        { title: message(change, args), edits: [{ span: sourceAt(model, second), text: '' }], safety: 'suggestion' },
      ],
    };
  }
}

/** Words of others, slogans, titles of works. */
const isMarkedOff = (text: string, norm: NormSpan): boolean =>
  pairedMarks(text).pairs.some(({ kind, inner }) => kind !== 'bracket' && contains(inner, norm));
