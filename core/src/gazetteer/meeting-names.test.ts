// Long and short names of numbered meetings, and meetings that number otherwise.
import assert from 'node:assert/strict';
import { meetingNames, yearsOf } from './meeting-names';

const named = (text: string) => meetingNames(text).map(({ norm }) => text.slice(norm.start, norm.end));

describe('meeting names', () => {
  it('认得全称和简称', () => {
    const full = [
      '党的二十大',
      '中国共产党第十九次全国代表大会',
      '党的二十届四中全会',
      '中国共产党第二十届中央委员会第三次全体会议',
      '十四届全国人大三次会议',
      '第十四届全国人民代表大会第三次会议',
      '全国政协十四届三次会议',
      '政协第十四届全国委员会第三次会议',
    ];
    assert.deepEqual(named(full.join('；')), full);
  });

  it('知道年份', () => {
    const years = (text: string) => meetingNames(text).map((one) => yearsOf(one)?.start);
    assert.deepEqual(
      years('党的二十届三中全会、十四届全国人大三次会议、全国政协十三届五次会议、党的十九大'),
      [2024, 2025, 2022, 2017],
    );
  });

  it('常委会、地方的会议和纪委全会不在其内', () => {
    assert.deepEqual(
      named('十四届全国人大常委会第十次会议、云岭省十四届人大三次会议、二十届中央纪委四次全会、市委十二届九次全会'),
      [],
    );
  });
});
