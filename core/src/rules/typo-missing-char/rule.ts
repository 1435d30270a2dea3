// A measure word lost between 一 and what it counts: 给了我们一全面检视工作的机会.
import { message } from '../../base/message';
import { isQuoted, occurrences, sourceAt, writtenAt } from '../../model/occurrences';
import { toScript } from '../../text/script';
import type { BlockInput, Finding, Rule } from '../rule';

const found = {
  'zh-cn': '“{written}”疑脱量词“{measure}”。',
  'zh-tw': '「{written}」疑脫量詞「{measure}」。',
  en: 'The measure word {measure} seems to be missing in “{written}”.',
};
const insert = { 'zh-cn': '补上“{measure}”', 'zh-tw': '補上「{measure}」', en: 'Insert {measure}' };

export const rule: Rule = {
  id: 'typo-missing-char',
  severity: 'warning',
  fixable: true,
  summary: {
    'zh-cn': '脱字：“一”后缺量词，如“给了我们一全面检视工作的机会”。',
    'zh-tw': '脫字：「一」後缺量詞，如「給了我們一全面檢視工作的機會」。',
    en: 'A measure word missing behind 一.',
  },
  why: {
    'zh-cn':
      '“给了我们一个机会”转载、转码时掉了“个”，就成了“给了我们一全面检视工作的机会”。只在“给、带来、提供、有”等动词之后，“一”紧接形容词，并且同一小句里有“机会、平台、问题”一类名词时才报；“这一重要”“又一重大”等文言说法不在其列。',
    'zh-tw':
      '「給了我們一個機會」轉載、轉碼時掉了「個」，就成了「給了我們一全面檢視工作的機會」。只在「給、帶來、提供、有」等動詞之後，「一」緊接形容詞，並且同一小句裡有「機會、平台、問題」一類名詞時才報；「這一重要」「又一重大」等文言說法不在其列。',
    en: 'In reprints and conversions 给了我们一个机会 loses its 个. Reported only behind verbs of giving and having, with an adjective right behind 一 and a noun such as 机会 or 平台 in the same clause; 这一重要 or 又一重大 are right.',
  },
  examples: {
    bad: ['这次会议给了我们[|一全面|]检视自己工作的绝佳机会。', '論壇為企業提供了[|一重要|]交流平台。'],
    good: [
      '这次会议给了我们一个全面检视自己工作的绝佳机会。',
      '这一重要平台为企业提供了又一重大机遇，有了第一重要保障。',
      '会议提供了统一全面的解决方案平台。',
    ],
  },
  where: [/一(?:全面|重要|重大|难得|绝佳|深刻|崭新|良好|关键|完整|系统|清晰|宝贵|有效|广阔)/],
  checkBlock,
};

const lost =
  /(?:(?:给|带来|提供|迎来|搭建|创造|开辟|抓住|有)了?(?:我们|大家|他们|你们|全市|企业|群众)?|(?<=了))一(全面|重要|重大|难得|绝佳|深刻|崭新|良好|关键|完整|系统|清晰|宝贵|有效|广阔)(?=[^，。；：、！？“”]{0,16}(?:机会|机遇|平台|问题|舞台|启示|契机|窗口|渠道|空间))/gu;

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  for (const one of occurrences(model, lost)) {
    if (isQuoted(one)) continue;
    const norm = { start: one.norm.end - (one.match[1]?.length ?? 0) - 1, end: one.norm.end };
    const numeral = sourceAt(model, { start: norm.start, end: norm.start + 1 });
    const measure = toScript('个', model.script);
    yield {
      span: sourceAt(model, norm),
      message: message(found, { written: writtenAt(model, norm), measure }),
      fixes: [
        {
          title: message(insert, { measure }),
          edits: [{ span: { start: numeral.end, end: numeral.end }, text: measure }],
          safety: 'suggestion',
        },
      ],
    };
  }
}
