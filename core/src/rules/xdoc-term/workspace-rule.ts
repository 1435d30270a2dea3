// A coined formulation in another spelling than most reports have.
import { type Localized, message } from '../../base/message';
import type { CoinedPart, Contribution } from '../../workspace/contribution';
import { coinedKey } from '../../workspace/postings';
import type { Finding } from '../rule';
import type { WorkspaceRule, WorkspaceRuleInput } from '../workspace-rule';

const found: Localized = {
  'zh-cn': '此处写作“{here}”，另有{times}篇稿件写作“{other}”。',
  'zh-tw': '此處寫作「{here}」，另有{times}篇稿件寫作「{other}」。',
  en: 'It is written “{here}” here and “{other}” in {times} other reports.',
};
const elsewhere: Localized = {
  'zh-cn': '“{other}”在这篇稿件里',
  'zh-tw': '「{other}」在這篇稿件裡',
  en: '“{other}” in this report',
};

export const workspaceRule: WorkspaceRule = {
  id: 'xdoc-term',
  severity: 'information',
  fixable: false,
  summary: {
    'zh-cn': '加引号的数字提法与多数稿件写法不同。',
    'zh-tw': '加引號的數字提法與多數稿件寫法不同。',
    en: 'A numbered formulation in quotation marks, spelled otherwise than in most reports.',
  },
  why: {
    'zh-cn':
      '“六个湖城”一类的数字提法，数词、量词和名词是一个整体，各篇应当一样。已收录的提法由 term-variant 按规范写法核对；未收录的以多数稿件为准：别的写法至少有两篇，且比此处的写法多，才报。不加引号的普通数量短语不比较。',
    'zh-tw':
      '「六個湖城」一類的數字提法，數詞、量詞和名詞是一個整體，各篇應當一樣。已收錄的提法由 term-variant 按規範寫法核對；未收錄的以多數稿件為準：別的寫法至少有兩篇，且比此處的寫法多，才報。不加引號的普通數量短語不比較。',
    en: 'In coined formulations such as 六个湖城 numeral, measure word and noun belong together and should be the same in every report. Known ones are up to term-variant; of unknown ones the spelling of most reports counts, if there are at least two of it and more than of this one. Ordinary counts without quotation marks are not compared.',
  },
  examples: {
    bad: ['-- 甲.txt --\n建设“六个湖城”。\n-- 乙.txt --\n围绕“六个湖城”抓落实。\n-- 丙.txt --\n推进“[|六湖城|]”建设。'],
    good: [
      '-- 甲.txt --\n建设“六个湖城”。\n-- 乙.txt --\n推进“六湖城”建设。',
      '-- 甲.txt --\n建设“六个湖城”。\n-- 乙.txt --\n围绕“六个湖城”抓落实。\n-- 丙.txt --\n全省有六湖城三座。',
      '-- 甲.txt --\n建设“六个湖城”。\n-- 乙.txt --\n围绕“六个湖城”抓落实。\n-- 丙.txt --\n推进“五个湖城”建设。',
    ],
  },
  check,
};

const fewest = 2;

function* check({ index, document }: WorkspaceRuleInput): Iterable<Finding> {
  for (const part of document.coined) {
    const spellings = new Map<string, { readonly document: Contribution; readonly part: CoinedPart }[]>();
    for (const one of index.under(coinedKey(part.key))) {
      for (const other of one.coined.filter(({ key }) => key === part.key)) {
        const same = spellings.get(other.name);
        if (same) same.push({ document: one, part: other });
        else spellings.set(other.name, [{ document: one, part: other }]);
      }
    }
    const mine = spellings.get(part.name)?.length ?? 0;
    const [most] = [...spellings.values()].sort((a, b) => b.length - a.length);
    const [shown] = most ?? [];
    if (!most || !shown || most.length < fewest || most.length <= mine) continue;
    const args = { here: part.written, other: shown.part.written, times: most.length };
    const [first] = shown.part.at;
    for (const span of part.at)
      yield {
        span,
        message: message(found, args),
        ...(first && { related: [{ uri: shown.document.uri, span: first, message: message(elsewhere, args) }] }),
      };
  }
}
