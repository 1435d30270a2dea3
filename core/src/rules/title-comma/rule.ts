// A comma between two posts of one person in one body: 市科技局党组书记，局长张伟明.
import { type Localized, message } from '../../base/message';
import { normSpan } from '../../base/span';
import { headEndingAt } from '../../lexicon/titles';
import type { BlockInput, Finding, Rule } from '../rule';

const found: Localized = {
  'zh-cn': '同一人的几个职务之间用顿号：“{posts}”。',
  'zh-tw': '同一人的幾個職務之間用頓號：「{posts}」。',
  en: 'Several posts of one person are joined by 、: “{posts}”.',
};
const change: Localized = { 'zh-cn': '改为顿号', 'zh-tw': '改為頓號', en: 'Change to 、' };

export const rule: Rule = {
  id: 'title-comma',
  severity: 'hint',
  fixable: true,
  summary: {
    'zh-cn': '同一人的两个职务之间用了逗号：党组书记，局长。',
    'zh-tw': '同一人的兩個職務之間用了逗號：黨組書記，局長。',
    en: 'A comma between two posts of one person: 党组书记，局长.',
  },
  why: {
    'zh-cn':
      '一个人在同一单位的几个职务是并列词语，之间用顿号（GB/T 15834—2011，4.5）；逗号会让人误读成两个人。前一职务是党内职务、后一职务紧接姓名时提示；不同单位的职务之间用逗号是通行写法，不报。',
    'zh-tw':
      '一個人在同一單位的幾個職務是並列詞語，之間用頓號（GB/T 15834—2011，4.5）；逗號會讓人誤讀成兩個人。前一職務是黨內職務、後一職務緊接姓名時提示；不同單位的職務之間用逗號是通行寫法，不報。',
    en: 'Posts of one person in one body are words in a row and take 、 (GB/T 15834—2011, 4.5); with a comma they read as two people. Hinted at where the first is a post in the party and a name follows the second; between posts in different bodies a comma is usual.',
  },
  examples: {
    bad: ['市科技局党组书记[|，|]局长张伟明出席。', '市委副書記[|，|]市長張偉明主持會議。'],
    good: [
      '市科技局党组书记、局长张伟明出席。',
      '市政府党组书记、副市长，市公安局局长张伟明出席。',
      '会议听取了市委书记李若川，市长张伟明的意见。',
      '他曾任市委副书记，市长这个职务由李若川担任。',
    ],
  },
  where: ({ role, mentions, text }) =>
    (role === 'body' || role === 'lead') &&
    mentions.some(({ kind, norm }) => kind === 'title' && text.text.charAt(norm.start - 1) === '，'),
  checkBlock,
};

/** A post in the party right before the comma, with its body. */
const partyPost = /(?:[省市县区州旗盟]委|党组|党委|党工委|党总支)副?书记$/;

function* checkBlock({ model: { blocks } }: BlockInput): Iterable<Finding> {
  const part = blocks[0]?.part;
  if (!part) return;
  const { text, unfolded } = part.text;
  for (const { kind, norm, posts } of part.mentions) {
    if (kind !== 'title' || text.charAt(norm.start - 1) !== '，') continue;
    if (posts?.[0]?.norm.start !== norm.start || posts[0].organization !== undefined) continue;
    const comma = norm.start - 1;
    if (!partyPost.test(text.slice(Math.max(0, comma - 8), comma)) || headEndingAt(text, comma) === undefined) continue;
    if (!part.mentions.some((one) => one.kind === 'person' && one.norm.start === norm.end)) continue;
    const span = part.text.toSource(normSpan(comma, norm.start));
    const shown = unfolded.slice(comma - 4, norm.end).replace(/[，,]/, '、');
    yield {
      span,
      message: message(found, { posts: shown }),
      fixes: [{ title: message(change), edits: [{ span, text: '、' }], safety: 'suggestion' }],
    };
  }
}
