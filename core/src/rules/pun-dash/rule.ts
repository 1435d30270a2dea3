// Dashes made of hyphens or of the character 一 (GB/T 15834—2011, 4.10).
import { message } from '../../base/message';
import { occurrences, sourceAt, writtenAt } from '../../model/occurrences';
import type { BlockInput, Finding, Rule } from '../rule';

const found = {
  'zh-cn': '破折号应为“——”，此处为“{written}”。',
  'zh-tw': '破折號應為「——」，此處為「{written}」。',
  en: 'A dash is written ——; this is {written}.',
};
const write = { 'zh-cn': '改为 ——', 'zh-tw': '改為 ——', en: 'Write ——' };

const pattern = /--+|一一/g;

export const rule: Rule = {
  id: 'pun-dash',
  severity: 'information',
  fixable: true,
  summary: {
    'zh-cn': '用“--”或汉字“一一”代替破折号。',
    'zh-tw': '用「--」或漢字「一一」代替破折號。',
    en: 'Hyphens, or the character 一 twice, in place of a dash.',
  },
  why: {
    'zh-cn':
      'GB/T 15834—2011《标点符号用法》4.10：破折号的形式是“——”，占两个字的位置。用两个连字符或汉字“一一”代替，排版时会断开、被当成文字。连接地名、起止年份的一字线（中国—东盟、2021—2025年）是连接号，不报。',
    'zh-tw':
      'GB/T 15834—2011《標點符號用法》4.10：破折號的形式是「——」，佔兩個字的位置。用兩個連字元或漢字「一一」代替，排版時會斷開、被當成文字。連接地名、起止年份的一字線（中國—東盟、2021—2025年）是連接號，不報。',
    en: 'GB/T 15834—2011 (4.10): the dash is —— in the width of two characters. Hyphens or the character 一 twice break at line ends and read as text. The single line between places or years is another mark and left alone.',
  },
  examples: {
    bad: [
      '这座城市的名片[|--|]临湖，迎来了新机遇。',
      '[|一一|]临湖市推进产业强市建设综述',
      '“为人民服务”[|一一|]这是他的座右铭。',
    ],
    good: [
      '中国—东盟博览会开幕。',
      '他把问题一一记下，一一对应落实。',
      '“十四五”时期（2021—2025年）',
      '——临湖市推进产业强市建设综述',
    ],
  },
  where: [pattern],
  checkBlock,
};

const goesBefore = /[\u4e00-\u9fff”》）]/;
const goesBehind = /[\u4e00-\u9fff“《]/;
/** 一一 as an adverb. */
const oneByOne =
  /^一一(?:对|落|列|介|说|解|回|记|作|给|予|核|查|看|走|进|地|向|为|与|同|过|梳|呈|展|得|做|排|登|询|讲|道|答|明|细|指|分|加|握|点|摆|陈|念|送|致)/;

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  const { text } = model.text;
  for (const { norm, match, block } of occurrences(model, pattern)) {
    const before = norm.start === block.norm.start ? '' : (text[norm.start - 1] ?? '');
    const isDash =
      match[0] === '一一' ? isDrawn(before, text.slice(norm.start)) : match[0].length < 4 && goesBefore.test(before);
    if (block.kind === 'table' || !isDash || !goesBehind.test(text[norm.end] ?? '')) continue;
    const span = sourceAt(model, norm);
    yield {
      span,
      message: message(found, { written: writtenAt(model, norm) }),
      fixes: [{ title: message(write), edits: [{ span, text: '——' }], safety: 'suggestion' }],
    };
  }
}

/** The character 一 twice stands for a dash at the start of a line and behind closing marks, where no adverb stands. */
const isDrawn = (before: string, from: string): boolean =>
  /^[”》），。]?$/.test(before) && !oneByOne.test(from.slice(0, 3));
