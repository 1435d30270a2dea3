// Meetings and activities in book title marks (GB/T 15834—2011, 4.15).
import { message } from '../../base/message';
import { occurrences, sourceAt } from '../../model/occurrences';
import type { BlockInput, Finding, Rule } from '../rule';

const found = {
  'zh-cn': '会议、活动的名称不用书名号。',
  'zh-tw': '會議、活動的名稱不用書名號。',
  en: 'Meetings and activities take no book title marks.',
};

const pattern =
  /《(?:(?:全国|全省|全市|省|市)?两会|[^《》\n]{2,24}(?:工作会议|全体会议|座谈会|研讨会|研讨班|培训班|推进会|动员会|代表大会|党代会|人代会|博览会|招商会|交易会|[一二三四五六七八九十]中全会))》/g;

export const rule: Rule = {
  id: 'pun-book',
  severity: 'hint',
  fixable: false,
  summary: {
    'zh-cn': '会议、活动名称用了书名号。',
    'zh-tw': '會議、活動名稱用了書名號。',
    en: 'The name of a meeting or activity in book title marks.',
  },
  why: {
    'zh-cn':
      'GB/T 15834—2011《标点符号用法》4.15：书名号标示书名、篇名、报刊名、文件名、影视和节目名等；会议、活动、培训班、奖项的名称不用书名号。节目、影片、画作可以以会议命名，所以只作提示，旁边写明是节目、影片、画作的不报。',
    'zh-tw':
      'GB/T 15834—2011《標點符號用法》4.15：書名號標示書名、篇名、報刊名、文件名、影視和節目名等；會議、活動、培訓班、獎項的名稱不用書名號。節目、影片、畫作可以以會議命名，所以只作提示，旁邊寫明是節目、影片、畫作的不報。',
    en: 'GB/T 15834—2011 (4.15): book title marks are for books, papers, documents, films and programs, not for meetings, activities, courses and prizes. A program or a painting may be named after a meeting, hence a hint.',
  },
  examples: {
    bad: [
      '他出席了[|《全国两会》|]。',
      '[|《临湖市第五次党代会》|]胜利闭幕。',
      '参加[|《全市科技工作会议》|]的代表共200人。',
    ],
    good: [
      '学习《全国两会精神学习读本》。',
      '油画《古田会议》展出。',
      '他收看了专题片《全国两会》。',
      '《政府工作报告》提出……',
      '《中国诗词大会》栏目组',
    ],
  },
  where: [/[会议班]》/],
  checkBlock,
};

const works =
  /(?:片|电影|油画|国画|画作|作品|雕塑|剧|节目|栏目|专栏|书|图书|歌|文章|一文|报道|刊|书法|邮票|纪念)[^，。；\n]{0,8}$/;
const worksBehind = /^(?:一书|一文|节目|栏目|专栏|专题|等|（|[^，。；\n]{0,6}(?:片|节目|栏目|油画|报道))/;

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  const { text } = model.text;
  for (const { norm } of occurrences(model, pattern)) {
    if (
      works.test(text.slice(Math.max(0, norm.start - 14), norm.start)) ||
      worksBehind.test(text.slice(norm.end, norm.end + 10))
    )
      continue;
    yield { span: sourceAt(model, norm), message: message(found) };
  }
}
