// Lists of who attends, in all their forms, and no list of anything else.
import assert from 'node:assert/strict';
import { unitFilter } from '../base/unit-filter';
import { parseMarkup, withMarks } from '../testing/markup';
import { recognizer } from './roster';

/** `[|…|]` people: exactly these. */
function check(marked: string): void {
  const { text } = parseMarkup(marked);
  const found = [...recognizer.recognize({ kind: 'paragraph', text, units: unitFilter(text), hits: [] })].map(
    ({ norm }) => ({
      span: { start: norm.start, end: norm.end },
    }),
  );
  assert.equal(withMarks(text, found), marked);
}

const all = (...examples: readonly string[]): void => {
  for (const example of examples) check(example);
};

describe('rosters', () => {
  it('are lines of nothing but names', () =>
    all(
      '[|张伟明|]  [|李若川|]  [|许　波|]',
      '[|刀建国|]\t[|向云帆|]\t[|白志高|]',
      '[|张伟明|]　　[|欧阳建国|]　　[|买买提·艾山|]　　[|许波|]',
    ));

  it('stand behind a label', () =>
    all(
      '参会人员：[|孟庆岚|]　[|白志高|]　[|许　波|]',
      '出席：[|张伟明|]、[|李若川|]、[|许波|]。',
      '列席人员（3人）：[|张伟明|] [|李若川|] [|许波|]',
      '主持人：[|张伟明|]',
    ));

  it('stand behind the body they come from', () =>
    all('市投资促进局\t[|鲁明远|]', '临湖经开区管委会　[|常　青|]', '值班安排。联系人：市应急管理局　[|陶永胜|]。'));

  it('are counted together', () =>
    all(
      '[|闻人杰|]、[|薛白梅|]、[|卢阿水|]等6位代表发言。',
      '会上，[|张伟明|]、[|李若川|]等市领导参加。',
      '[|张伟明|]（女）、[|李若川|]等三人获奖。',
      '会议决定授予[|张伟明|]、[|李若川|]等30名同志荣誉称号。',
    ));

  it('are no lists of places, words and works', () =>
    all(
      '云南　四川　贵州',
      '文明　和谐　平安',
      '张伟明  李若川',
      '北京、上海、广州等10个城市，高原、河谷、平坝等3类地区。',
      '参加单位：市教育局　市水务局',
      '主持人大会工作。',
      '',
    ));
});
