// Points that are numbered wrongly: 一是……三是……, or 三点意见 where only two follow.
import { message } from '../../base/message';
import type { DocumentModel } from '../../model/document-model';
import { blockAt, sourceIn, writtenIn } from '../../model/placed';
import type { Finding, Rule, RuleInput } from '../rule';
import { misannounced } from './announced';
import { type Series, seriesOf } from './series';

const skipped = {
  'zh-cn': '序次语缺号：“{before}”之后是“{found}”。',
  'zh-tw': '序次語缺號：「{before}」之後是「{found}」。',
  en: 'A number is missing: “{before}” is followed by “{found}”.',
};
const repeated = {
  'zh-cn': '序次语重号：“{found}”出现两次。',
  'zh-tw': '序次語重號：「{found}」出現兩次。',
  en: 'A number comes twice: “{found}”.',
};
const unequal = {
  'zh-cn': '此处写“{declared}”，其后列出{count}点。',
  'zh-tw': '此處寫「{declared}」，其後列出{count}點。',
  en: 'It says “{declared}” here, but {count} points follow.',
};
const previous = { 'zh-cn': '前一个序次语在这里', 'zh-tw': '前一個序次語在這裡', en: 'The number before stands here' };

export const rule: Rule = {
  id: 'cnt-ordinal',
  severity: 'warning',
  fixable: false,
  summary: {
    'zh-cn': '“一是、二是、四是”缺号、重号，或写“三点意见”而其后只有两点。',
    'zh-tw': '「一是、二是、四是」缺號、重號，或寫「三點意見」而其後只有兩點。',
    en: 'Points numbered with a gap or twice, or fewer points than announced.',
  },
  why: {
    'zh-cn':
      '增删段落之后序次语最容易断号。本规则看“一是”“一要”“第一，”“（一）”四种，从“一”起逐个往下数：缺一两个号或同号出现两次才报；中间套有另一组编号的，各数各的。“第一书记”“第一时间”“说一是一”不是序次语。写明“三点意见”“两方面工作”的，其后的点数应当相符。依据是文内自身，序次语用法见GB/T 15834—2011《标点符号用法》4.5。',
    'zh-tw':
      '增刪段落之後序次語最容易斷號。本規則看「一是」「一要」「第一，」「（一）」四種，從「一」起逐個往下數：缺一兩個號或同號出現兩次才報；中間套有另一組編號的，各數各的。「第一書記」「第一時間」「說一是一」不是序次語。寫明「三點意見」「兩方面工作」的，其後的點數應當相符。依據是文內自身，序次語用法見GB/T 15834—2011《標點符號用法》4.5。',
    en: 'Numbered points break when paragraphs are added or cut. Four ways of numbering are read (一是, 一要, 第一, （一）), each counted from one; a gap of one or two numbers or a number that comes twice is reported, and a series inside another is counted by itself. Words such as 第一书记 or 第一时间 number nothing. Where a number of points is announced, as many must follow. Ordinal words: GB/T 15834—2011, 4.5.',
  },
  examples: {
    bad: [
      '会议要求，一是抓项目；二是强产业；[|四是|]保民生。',
      '张伟明提出[|三点意见|]：一是统一思想，二是狠抓落实。会议由李若川主持。',
      '第一，要提高认识。第二，要压实责任。[|第二|]，要严格考核。',
      '重点做好以下工作：（一）清淤；（二）截污；[|（四）|]绿化。',
      '会议强调，一要保安全，[|三要|]保畅通。',
    ],
    good: [
      '会议要求，一是抓项目；二是强产业；三是保民生。',
      '望江镇党委第一书记第一时间赶到，第二天又到现场。做事要说一是一，说二是二。',
      '一是抓好产业。第一，引项目；第二，促投产。二是抓好生态。第一，治水；第二，增绿。三是抓好民生。',
      '张伟明提出三点意见：一是统一思想，二是狠抓落实，三是严格考核。',
      '首先要提高认识，二是要压实责任。',
      '删去第二十条第（二）项、第（四）项。',
      '两方面工作要抓紧：一是修路；二是架桥；同时，要注意安全。',
    ],
  },
  check,
};

function* check({ model }: RuleInput): Iterable<Finding> {
  for (const series of seriesOf(model)) {
    if (series.broken) yield broken(model, series.broken);
    else yield* announced(model, series);
  }
}

function broken(model: DocumentModel, { before, found }: NonNullable<Series['broken']>): Finding {
  const template = before.value === found.value ? repeated : skipped;
  const [here, there] = [blockAt(model, found.at)!, blockAt(model, before.at)!];
  return {
    span: sourceIn(here, found.norm),
    message: message(template, { before: writtenIn(there, before.norm), found: writtenIn(here, found.norm) }),
    related: [{ span: sourceIn(there, before.norm), message: message(previous) }],
  };
}

function* announced(model: DocumentModel, series: Series): Iterable<Finding> {
  const first = series.markers[0]!;
  const found = misannounced(series, model.parts.leaves[first.at]!.part.text.text);
  if (!found) return;
  const block = blockAt(model, first.at)!;
  const count = series.markers.at(-1)!.value;
  yield {
    span: sourceIn(block, found.norm),
    message: message(unequal, { declared: writtenIn(block, found.norm), count }),
  };
}
