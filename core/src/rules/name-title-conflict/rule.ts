// One person with posts that do not go together: 副市长张伟明 here, 市长张伟明 there.
import { lazy } from '../../base/lazy';
import { type Localized, message } from '../../base/message';
import { shift } from '../../base/span';
import { sourceIn, writtenIn } from '../../model/placed';
import type { PlacedPost } from '../../model/posts-told';
import type { Finding, Rule, RuleInput } from '../rule';
import { type Conflict, conflicts } from './conflicts';

const found: Localized = {
  'zh-cn': '“{name}”的职务前后不一致：此处为“{here}”，前文为“{before}”。',
  'zh-tw': '「{name}」的職務前後不一致：此處為「{here}」，前文為「{before}」。',
  en: '“{name}” has two posts that do not go together: “{here}” here, “{before}” before.',
};
const before: Localized = {
  'zh-cn': '前文的职务是“{before}”',
  'zh-tw': '前文的職務是「{before}」',
  en: 'The post before is “{before}”',
};
const change: Localized = { 'zh-cn': '改为“{before}”', 'zh-tw': '改為「{before}」', en: 'Change to “{before}”' };

export const rule: Rule = {
  id: 'name-title-conflict',
  severity: 'warning',
  fixable: true,
  summary: {
    'zh-cn': '同一人的职务前后冲突：正职与副职，两个局的局长。',
    'zh-tw': '同一人的職務前後衝突：正職與副職，兩個局的局長。',
    en: 'One person with posts that contradict each other: head and deputy, heads of two bureaus.',
  },
  why: {
    'zh-cn':
      '副职在书面上不省“副”字；同一人前文是副市长，后文成了市长，或者前文在科技局、后文在财政局，多半有一处写错。只报说不通的：同一单位一正一副、同级两个部门的局长、上下两级的书记或政府首长，而且没有一处把两个职务写在一起。只重提部分职务、用机构简称、兼任、原任、时任、任免和选举报道都不报；“代市长”与“市长”并存只作提示。',
    'zh-tw':
      '副職在書面上不省「副」字；同一人前文是副市長，後文成了市長，或者前文在科技局、後文在財政局，多半有一處寫錯。只報說不通的：同一單位一正一副、同級兩個部門的局長、上下兩級的書記或政府首長，而且沒有一處把兩個職務寫在一起。只重提部分職務、用機構簡稱、兼任、原任、時任、任免和選舉報導都不報；「代市長」與「市長」並存只作提示。',
    en: 'Writing never drops the 副 of a deputy. Whoever is vice mayor first and mayor later, or heads two bureaus, was probably mistitled once. Reported is only what cannot be: head and deputy of one body, heads of two departments of one level, party secretaries or heads of government of two levels, never named together. Repeating part of the posts, short names of bodies, double posts, former posts, appointments and elections are normal. 代市长 beside 市长 is only a hint.',
  },
  examples: {
    bad: [
      '副市长张伟明出席会议。[|市长张伟明|]强调，要抓好落实。',
      '市科技局局长李若川主持。会后，[|市财政局局长李若川|]接受采访。',
      '临湖市委副书记李若川到会。[|临湖市委书记李若川|]讲话。',
      '青溪縣委書記李若川匯報工作。[|青溪縣委副書記李若川|]說，要抓緊。',
    ],
    good: [
      '省委副书记、市委书记李若川主持会议。市委书记李若川要求抓好落实。',
      '市委副书记、市长张伟明出席。市长张伟明讲话，市委副书记张伟明强调。',
      '市发展和改革委员会党组书记、主任李若川到会。市发展改革委主任李若川表示，要抓紧。',
      '时任副市长张伟明提出设想。市长张伟明强调，要一张蓝图干到底。',
      '会议选举张伟明为临湖市市长。副市长张伟明表示感谢。',
      '张伟明历任副县长、县长。市长张伟明讲话。',
      '市文化和旅游局局长李若川出席。市文物局局长李若川介绍普查情况。',
      '市科技局局长、市教育局局长李若川出席。市科技局局长李若川讲话，市教育局局长李若川发言。',
      '副市长张伟明、李若川出席。副市长、市公安局局长李若川讲话，市公安局局长李若川强调。',
      '市科技局党组书记李若川、副局长张伟明出席，市科技局局长李若川讲话。',
    ],
  },
  check,
};

function* check({ model, knowledge }: RuleInput): Iterable<Finding> {
  // Asked last, for it reads the whole text.
  const elects = lazy(() => /当选|选举|任命|人民代表大会/.test(model.text.text));
  for (const conflict of conflicts(model, knowledge.gazetteer)) {
    if (conflict.kind !== 'acting' || !elects()) yield finding(conflict);
  }
}

function finding({ kind, first, second }: Conflict): Finding {
  const written = ({ block, post }: PlacedPost): string => writtenIn(block, post.norm);
  const [here, earlier] = [written(second), written(first)];
  const { block, mention } = second;
  const name = writtenIn(block, mention.norm).replaceAll(/\s/g, '');
  const post = sourceIn(block, second.post.norm);
  const together = second.post.norm.end === mention.norm.start;
  return {
    span: together ? { start: post.start, end: shift(mention.span, block.content.start).end } : post,
    ...(kind === 'acting' ? { severity: 'hint' as const } : {}),
    message: message(found, { name, here, before: earlier }),
    related: [{ span: sourceIn(first.block, first.post.norm), message: message(before, { before: earlier }) }],
    fixes: [
      { title: message(change, { before: earlier }), edits: [{ span: post, text: earlier }], safety: 'suggestion' },
    ],
  };
}
