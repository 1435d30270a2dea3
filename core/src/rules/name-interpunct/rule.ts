// Another dot in a person's name than the interpunct: 买买提•艾山, 埃里克・范德霍尔.
import { type Localized, message } from '../../base/message';
import { normSpan } from '../../base/span';
import { mayHold } from '../../base/unit-filter';
import type { Mention } from '../../mentions/mention';
import type { NormalizedText } from '../../text/normalized-text';
import type { Script } from '../../text/script';
import type { BlockInput, Finding, Rule, TextEdit } from '../rule';

const found: Localized = {
  'zh-cn': '人名间隔号应为“·”（U+00B7），此处为“{sign}”（{code}）。',
  'zh-tw': '人名間隔號應為「·」（U+00B7），此處為「{sign}」（{code}）。',
  en: 'The dot in a name is “·” (U+00B7); here stands “{sign}” ({code}).',
};
const change: Localized = { 'zh-cn': '改为“·”', 'zh-tw': '改為「·」', en: 'Change to “·”' };

export const rule: Rule = {
  id: 'name-interpunct',
  severity: 'warning',
  fixable: true,
  summary: {
    'zh-cn': '人名中的间隔号写成了别的点：买买提•艾山。',
    'zh-tw': '人名中的間隔號寫成了別的點：買買提•艾山。',
    en: 'Another dot than the interpunct in a person’s name: 买买提•艾山.',
  },
  why: {
    'zh-cn':
      '少数民族和外国人名的间隔号统一用“·”（U+00B7），见民委发〔2016〕33号和GB/T 15834—2011《标点符号用法》4.14。写成“•”“・”“．”等，同一个人在检索和比对时就成了两个人。只看认出的人名，其余圆点不报；繁体稿件中的“‧”是台湾的写法，不报。',
    'zh-tw':
      '少數民族和外國人名的間隔號統一用「·」（U+00B7），見民委發〔2016〕33號和GB/T 15834—2011《標點符號用法》4.14。寫成「•」「・」「．」等，同一個人在檢索和比對時就成了兩個人。只看認出的人名，其餘圓點不報；繁體稿件中的「‧」是臺灣的寫法，不報。',
    en: 'Names of minorities and foreigners take U+00B7 (民委发〔2016〕33号; GB/T 15834—2011, 4.14). With another dot one person becomes two for every search. Only dots inside recognized names are looked at; in Traditional texts ‧ is Taiwan’s own usage.',
  },
  examples: {
    bad: [
      '副州长[|买买提•艾山|]出席会议。[|买买提•艾山|]表示，要抓好落实。',
      '市长李若川会见了奥斯滕堡市市长[|埃里克・范德霍尔|]。',
      '副县长[|买买提．艾山|]出席。',
    ],
    good: [
      '副州长买买提·艾山出席会议。',
      '• 市长李若川出席会议•会议要求抓好落实',
      '市長李若川會見了奧斯滕堡市市長埃里克‧范德霍爾。',
      '“八・一”前夕，市长李若川慰问部队。',
    ],
  },
  where: ({ units }) => mayHold(units, '·'),
  checkBlock,
};

function* checkBlock({ model: { text, script, blocks } }: BlockInput): Iterable<Finding> {
  const part = blocks[0]?.part;
  if (!part) return;
  for (const mention of part.mentions) {
    if (mention.kind !== 'person' || !mention.form.includes('·')) continue;
    const dots = wrongDots(text, script, mention);
    const sign = dots[0]?.sign;
    if (sign === undefined) continue;
    const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    yield {
      span: mention.span,
      message: message(found, { sign, code }),
      fixes: [{ title: message(change), edits: dots.map(({ edit }) => edit), safety: 'suggestion' }],
    };
  }
}

function wrongDots(
  text: NormalizedText,
  script: Script,
  { norm }: Mention,
): readonly { readonly sign: string; readonly edit: TextEdit }[] {
  return Array.from({ length: norm.end - norm.start }, (_, i) => norm.start + i).flatMap((at) => {
    const sign = text.unfolded.charAt(at);
    if (text.text.charAt(at) !== '·' || sign === '·' || (sign === '‧' && script === 'traditional')) return [];
    return [{ sign, edit: { span: text.toSource(normSpan(at, at + 1)), text: '·' } }];
  });
}
