// What is left of an HTML tag, together with the marks it took along.
import { message } from '../../base/message';
import { damageBy } from '../../model/damage';
import type { BlockInput, Finding, Rule } from '../rule';

const found = {
  'zh-cn': 'HTML 标签残留，并吞掉了句末标点，建议还原为：{text}',
  'zh-tw': 'HTML 標籤殘留，並吞掉了句末標點，建議還原為：{text}',
  en: 'The remnant of an HTML tag, which swallowed the punctuation before it; it probably read: {text}',
};
const restore = { 'zh-cn': '还原为：{text}', 'zh-tw': '還原為：{text}', en: 'Restore: {text}' };

export const rule: Rule = {
  id: 'art-html',
  severity: 'error',
  fixable: true,
  aboutDamage: true,
  summary: {
    'zh-cn': '网页标签的残留。',
    'zh-tw': '網頁標籤的殘留。',
    en: 'The remnant of an HTML tag.',
  },
  why: {
    'zh-cn':
      '从网页粘贴的文字有时留下“?/p>”一类的标签残片，它前面的句号和引号也一并损坏。按损坏的方式可以推出原来的标点。',
    'zh-tw':
      '從網頁貼上的文字有時留下「?/p>」一類的標籤殘片，它前面的句號和引號也一併損壞。按損壞的方式可以推出原來的標點。',
    en: 'Text pasted from a web page may end in a broken tag such as “?/p>”, with the full stop and the quotation mark before it destroyed. How it broke tells what stood there.',
  },
  examples: {
    bad: ['“讓老街熱鬧起來，讓手藝傳下去[|?!?/p>|]'],
    good: ['“讓老街熱鬧起來，讓手藝傳下去。”'],
  },
  checkBlock,
};

const remnants = damageBy('repair-tag');

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  for (const { source: span, text, doubtful } of remnants(model)) {
    yield {
      span,
      message: message(found, { text }),
      fixes: doubtful ? [] : [{ title: message(restore, { text }), edits: [{ span, text }], safety: 'safe' }],
    };
  }
}
