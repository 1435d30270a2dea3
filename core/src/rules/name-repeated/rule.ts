// One person twice in one list.
import { type Localized, message } from '../../base/message';
import type { Mention } from '../../mentions/mention';
import { nameLists } from '../../model/name-lists';
import type { BlockInput, Finding, Rule } from '../rule';

const found: Localized = {
  'zh-cn': '同一份名单中“{name}”出现了两次。',
  'zh-tw': '同一份名單中「{name}」出現了兩次。',
  en: '“{name}” stands twice in one list.',
};
const first: Localized = { 'zh-cn': '第一次在这里', 'zh-tw': '第一次在這裡', en: 'The first time' };

export const rule: Rule = {
  id: 'name-repeated',
  severity: 'hint',
  fixable: false,
  summary: {
    'zh-cn': '同一份名单里同一个姓名列了两次。',
    'zh-tw': '同一份名單裡同一個姓名列了兩次。',
    en: 'One name twice in one list.',
  },
  why: {
    'zh-cn':
      '名单拼接、增补时最容易把同一个人列两次，或者漏改了后面那个姓名。三人以上的名单里姓名重复时提示；两处各带不同单位或职务的，可能是同名的两个人，不报。',
    'zh-tw':
      '名單拼接、增補時最容易把同一個人列兩次，或者漏改了後面那個姓名。三人以上的名單裡姓名重複時提示；兩處各帶不同單位或職務的，可能是同名的兩個人，不報。',
    en: 'Lists are put together from others, and then somebody stands in them twice, or a name was meant to be another. Lists of three names or more are looked at; where both come with different bodies or posts they may be two people.',
  },
  examples: {
    bad: ['市领导张伟明、李若川、刀建国、[|张伟明|]参加会议。', '參會人員：孟慶嵐　白志高　刀建國　[|孟慶嵐|]'],
    good: [
      '市领导张伟明、李若川、刀建国参加会议。会后，张伟明、李若川看望了代表。',
      '市科技局局长张伟明、市水务局局长李若川、青溪县县长张伟明参加会议。',
      '市领导张伟明、李若川、张伟、刀建国参加会议。',
    ],
  },
  where: (part) => nameLists(part).length > 0,
  checkBlock,
};

function* checkBlock({ model: { blocks } }: BlockInput): Iterable<Finding> {
  const part = blocks[0]?.part;
  if (!part) return;
  for (const names of nameLists(part)) {
    const seen = new Map<string, Mention>();
    for (const one of names) {
      const before = seen.get(one.form);
      if (!before) seen.set(one.form, one);
      else if (!isOther(before, one)) {
        const name = part.text.unfolded.slice(one.norm.start, one.norm.end);
        yield {
          span: one.span,
          message: message(found, { name }),
          related: [{ span: before.span, message: message(first) }],
        };
      }
    }
  }
}

/** Two people of one name: each has posts of his own. */
const isOther = (before: Mention, one: Mention): boolean =>
  (one.posts ?? []).some(({ norm }) => norm.start >= before.norm.end);
