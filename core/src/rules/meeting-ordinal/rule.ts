// A meeting whose number and year do not go together: 2025年召开的十四届全国人大四次会议.
import { message } from '../../base/message';
import { normSpan } from '../../base/span';
import { sessionOfYear } from '../../gazetteer/calendars';
import { type MeetingName, meetingNames, meetingWords, yearsOf } from '../../gazetteer/meeting-names';
import { hanNumeral } from '../../lexicon/han-numeral';
import type { NormalizedText } from '../../text/normalized-text';
import type { BlockInput, Finding, Fix, Rule } from '../rule';
import { type Held, heldIn } from './held';

const inYear = {
  'zh-cn': '“{meeting}”在{right}年，此处写{year}年。',
  'zh-tw': '「{meeting}」在{right}年，此處寫{year}年。',
  en: '“{meeting}” was held in {right}; it says {year} here.',
};
const between = {
  'zh-cn': '“{meeting}”在{start}年至{end}年之间，此处写{year}年。',
  'zh-tw': '「{meeting}」在{start}年至{end}年之間，此處寫{year}年。',
  en: '“{meeting}” was held between {start} and {end}; it says {year} here.',
};
const change = { 'zh-cn': '改为“{right}”', 'zh-tw': '改為「{right}」', en: 'Change to “{right}”' };

export const rule: Rule = {
  id: 'meeting-ordinal',
  severity: 'warning',
  fixable: true,
  summary: {
    'zh-cn': '党代会、中央全会、全国两会的届次同年份不符。',
    'zh-tw': '黨代會、中央全會、全國兩會的屆次同年份不符。',
    en: 'The number of a party congress, plenum or session of congress does not go with its year.',
  },
  why: {
    'zh-cn':
      '届次和年份可以互相推算：全国人大和全国政协每届五年，每年一次会议，十四届N次会议在2022+N年；党代会、中央全会以公报为准。沿用旧稿时改了年份忘了届次，或者相反，就会对不上。只看直接写明“某年召开”的，追述、学习贯彻某次会议精神的不查；常委会会议、地方会议和日历之后的会议不查。依据是历次会议公报。',
    'zh-tw':
      '屆次和年份可以互相推算：全國人大和全國政協每屆五年，每年一次會議，十四屆N次會議在2022+N年；黨代會、中央全會以公報為準。沿用舊稿時改了年份忘了屆次，或者相反，就會對不上。只看直接寫明「某年召開」的，追述、學習貫徹某次會議精神的不查；常委會會議、地方會議和日曆之後的會議不查。依據是歷次會議公報。',
    en: 'Numbers and years follow from each other: the National People’s Congress and the CPPCC meet once a year in terms of five years, so session N of the 14th term is in 2022+N; congresses and plenums are as their communiqués say. Only a year given as the time of the meeting is checked, not one in which its spirit is studied; standing committees, local bodies and meetings beyond the calendar are left alone.',
  },
  examples: {
    bad: [
      '[|2025年|]召开的十四届全国人大四次会议审议了规划纲要。',
      '[|2023年|]7月，党的二十届三中全会在北京召开。',
      '全國政協十四屆二次會議於[|2025年|]3月召開。',
      '党的十九大（[|2018年|]）作出部署。',
    ],
    good: [
      '2026年召开的十四届全国人大四次会议审议了规划纲要。',
      '2025年，全市深入学习党的二十届三中全会精神。',
      '2025年党的二十届三中全会精神宣讲活动在临湖市启动。',
      '2025年云岭省十四届人大四次会议召开，十四届全国人大常委会第四次会议闭幕。',
      '党的十一届三中全会（1978年12月）以来，家乡变化很大。',
      '2030年召开的党的二十届九中全会',
    ],
  },
  where: meetingWords,
  checkBlock,
};

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  const { text } = model;
  for (const meeting of meetingNames(text.text)) {
    const years = yearsOf(meeting);
    const held = years && heldIn(text.text, meeting);
    if (!years || !held || (years.start <= held.year && held.year <= years.end)) continue;
    const name = text.unfolded.slice(meeting.norm.start, meeting.norm.end);
    const exact = years.start === years.end;
    yield {
      span: text.toSource(normSpan(held.norm.start, held.norm.end + 1)),
      message: message(exact ? inYear : between, { meeting: name, right: years.start, ...years, year: held.year }),
      ...(exact ? { fixes: [changeYear(text, held, years.start), ...changeSession(text, held, meeting)] } : {}),
    };
  }
}

const changeYear = (text: NormalizedText, { norm }: Held, year: number): Fix => ({
  title: message(change, { right: `${year}年` }),
  edits: [{ span: text.toSource(norm), text: String(year) }],
  safety: 'suggestion',
});

/** The year may be right and the number wrong, as long as the term is the same. */
function changeSession(text: NormalizedText, held: Held, meeting: MeetingName): readonly Fix[] {
  const { kind, term, sessionNorm } = meeting;
  const other = kind === 'npc' || kind === 'cppcc' ? sessionOfYear(held.year) : undefined;
  if (!other || other.term !== term || !sessionNorm) return [];
  const { unfolded } = text;
  const right = hanNumeral(other.session);
  const name =
    unfolded.slice(meeting.norm.start, sessionNorm.start) + right + unfolded.slice(sessionNorm.end, meeting.norm.end);
  return [
    {
      title: message(change, { right: name }),
      edits: [{ span: text.toSource(sessionNorm), text: right }],
      safety: 'suggestion',
    },
  ];
}
