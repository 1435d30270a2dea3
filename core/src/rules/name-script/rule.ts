// One person's name in characters of both scripts: 何文杰 and 何文傑.
import { type Localized, message } from '../../base/message';
import type { Mention } from '../../mentions/mention';
import type { DocumentModel } from '../../model/document-model';
import type { Finding, Rule, RuleInput } from '../rule';

const found: Localized = {
  'zh-cn': '姓名用字前后不一：此处为“{found}”，别处为“{usual}”（{times}处），是同一个字的两种写法。',
  'zh-tw': '姓名用字前後不一：此處為「{found}」，別處為「{usual}」（{times}處），是同一個字的兩種寫法。',
  en: 'The name is written in two forms of the same characters: “{found}” here, “{usual}” elsewhere ({times} times).',
};
const other: Localized = { 'zh-cn': '“{usual}”写在这里', 'zh-tw': '「{usual}」寫在這裡', en: '“{usual}” stands here' };
const change: Localized = { 'zh-cn': '改为“{usual}”', 'zh-tw': '改為「{usual}」', en: 'Change to “{usual}”' };

export const rule: Rule = {
  id: 'name-script',
  severity: 'information',
  fixable: true,
  summary: {
    'zh-cn': '同一人的姓名，繁简或异体写法混用：何文杰、何文傑。',
    'zh-tw': '同一人的姓名，繁簡或異體寫法混用：何文杰、何文傑。',
    en: 'One person’s name in both scripts: 何文杰, 何文傑.',
  },
  why: {
    'zh-cn':
      '杰与傑、于与於、峰与峯是同一个字的不同写法，不是写错了人，但同一篇稿件里应当一致。以出现次数多的写法为准，次数相同以先出现的为准。萧与肖、阎与闫是登记不同的姓，不在此列。',
    'zh-tw':
      '杰與傑、于與於、峰與峯是同一個字的不同寫法，不是寫錯了人，但同一篇稿件裡應當一致。以出現次數多的寫法為準，次數相同以先出現的為準。蕭與肖、閻與閆是登記不同的姓，不在此列。',
    en: '杰 and 傑, 于 and 於 are forms of one character: nobody is misnamed, but one report should keep to one form. The more frequent form counts, else the earlier one. 萧 and 肖 are different surnames and are not meant here.',
  },
  examples: {
    bad: [
      '市科技局局长何文杰出席。[|何文傑|]表示，要抓好落实。何文杰要求加快进度。',
      '市長於啟明主持會議。會上，[|于启明|]要求抓好落實。',
    ],
    good: [
      '市科技局局长何文杰出席。何文杰表示，要抓好落实。',
      '市科技局局長何文傑出席。何文傑表示，要抓好落實。',
      '市长许　澜出席。许澜表示，要抓好落实。',
      '副州长买买提•艾山出席。买买提·艾山表示支持。',
    ],
  },
  check,
};

function* check({ model }: RuleInput): Iterable<Finding> {
  for (const { mentions } of model.people) {
    if (mentions.every((mention) => isPlain(model, mention))) continue;
    const byForm = groupBy(mentions, ({ form }) => form);
    for (const [form, same] of byForm) {
      const spellings = groupBy(same, (mention) => spelled(model, mention, form));
      if (spellings.size < 2) continue;
      const [usual = '', right = []] = [...spellings].reduce((a, b) => (b[1].length > a[1].length ? b : a));
      for (const mention of same) {
        const written = spelled(model, mention, form);
        if (written !== usual) yield finding(mention, written, usual, right);
      }
    }
  }
}

function finding(mention: Mention, written: string, usual: string, right: readonly Mention[]): Finding {
  const first = right[0] ?? mention;
  return {
    span: mention.span,
    message: message(found, { found: written, usual, times: right.length }),
    related: [{ span: first.span, message: message(other, { usual }) }],
    fixes: [{ title: message(change, { usual }), edits: [{ span: mention.span, text: usual }], safety: 'suggestion' }],
  };
}

/** Written as it is read: by far the most. */
const isPlain = ({ text: { unfolded } }: DocumentModel, { norm: { start, end }, form }: Mention): boolean =>
  end - start === form.length && unfolded.startsWith(form, start);

/** In the writer's characters; what is no character of the name (a space, another dot) does not count. */
function spelled({ text }: DocumentModel, { norm }: Mention, form: string): string {
  const written = text.unfolded.slice(norm.start, norm.end).replaceAll(/\s/g, '');
  return Array.from(written, (char, i) => (form.charAt(i) === '·' ? '·' : char)).join('');
}

function groupBy(mentions: readonly Mention[], keyOf: (mention: Mention) => string): ReadonlyMap<string, Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return groups;
}
