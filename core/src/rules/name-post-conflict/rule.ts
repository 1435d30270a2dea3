// A post that only one person holds, given to two: 市科技局局长李若川, 市科技局局长张伟明.
import { type Localized, message } from '../../base/message';
import { type Span, shift } from '../../base/span';
import { writtenIn } from '../../model/placed';
import type { PlacedPost } from '../../model/posts-told';
import { toScript } from '../../text/script';
import type { Finding, Rule, RuleInput } from '../rule';
import { conflicts } from './conflicts';

const found: Localized = {
  'zh-cn': '“{post}”只有一人，此处为“{here}”，别处为“{other}”。',
  'zh-tw': '「{post}」只有一人，此處為「{here}」，別處為「{other}」。',
  en: 'There is only one {post}: “{here}” here, “{other}” elsewhere.',
};
const elsewhere: Localized = {
  'zh-cn': '“{other}”以同一职务出现在这里',
  'zh-tw': '「{other}」以同一職務出現在這裡',
  en: '“{other}” has the same post here',
};

export const rule: Rule = {
  id: 'name-post-conflict',
  severity: 'warning',
  fixable: false,
  summary: {
    'zh-cn': '只有一人的职务，文中写了两个人：同一单位的两位局长。',
    'zh-tw': '只有一人的職務，文中寫了兩個人：同一單位的兩位局長。',
    en: 'Two people in a post that only one can hold: two heads of one bureau.',
  },
  why: {
    'zh-cn':
      '书记、市长、局长、检察长等正职，一个单位同时只有一人。同一职务在一篇稿件里配了两个不同的姓名，往往是改稿时只改了一处，或者张冠李戴。前任与后任（原、时任、任命、当选、历任等）、副职、不同地方的同名机构不报；两个姓名只差一个字的，由 name-variant 提示。',
    'zh-tw':
      '書記、市長、局長、檢察長等正職，一個單位同時只有一人。同一職務在一篇稿件裡配了兩個不同的姓名，往往是改稿時只改了一處，或者張冠李戴。前任與後任（原、時任、任命、當選、歷任等）、副職、不同地方的同名機構不報；兩個姓名只差一個字的，由 name-variant 提示。',
    en: 'A body has one secretary, mayor, director or procurator at a time. Two names for one such post in a report usually mean that only one place was updated, or that somebody was mistaken for somebody else. Predecessors and successors, deputies, and like bodies of different places are left alone; names one character apart are up to name-variant.',
  },
  examples: {
    bad: [
      '市科技局局长李若川出席会议。会后，市科技局局长[|张伟明|]接受采访。',
      '临湖市委书记李若川主持会议。临湖市委书记[|刀建国|]强调，要抓好落实。',
      '临湖市市长李若川讲话，临湖市市长[|张伟明|]作总结。',
      '市發展改革委主任李若川到會。市發改委主任[|張偉明|]表示，要抓緊。',
    ],
    good: [
      '市科技局局长李若川、市财政局局长张伟明出席会议。',
      '市科技局原局长李若川出席，市科技局局长张伟明致辞。',
      '市科技局副局长李若川、张伟明出席，市科技局局长刀建国讲话。',
      '会议任命李若川为市科技局局长，免去张伟明的市科技局局长职务。',
      '望江区委书记李若川、青溪县委书记张伟明发言。',
      '昆明市市长李若川与曲靖市市长张伟明会谈。昆明市科技局局长刀建国、曲靖市科技局局长王文海签约。',
      '2018年，临湖市委书记李若川提出建设湖城。临湖市委书记张伟明强调，要一张蓝图干到底。',
      '市科技局党组书记李若川、局长张伟明出席。',
      '市科技局局长李若川出席会议。市科技局局长李若穿表示，要抓紧。',
    ],
  },
  check,
};

function* check({ model, knowledge }: RuleInput): Iterable<Finding> {
  for (const { first, second } of conflicts(model, knowledge.gazetteer)) {
    const name = ({ block, mention }: PlacedPost): string => writtenIn(block, mention.norm).replaceAll(/\s/g, '');
    const source = ({ block, mention }: PlacedPost): Span => shift(mention.span, block.content.start);
    const post = toScript(`${second.post.organization ?? ''}${second.post.title}`, model.script);
    yield {
      span: source(second),
      message: message(found, { post, here: name(second), other: name(first) }),
      related: [{ span: source(first), message: message(elsewhere, { other: name(first) }) }],
    };
  }
}
