// Dispatch heads.
import assert from 'node:assert/strict';
import { datelineOf } from './dateline';

describe('datelineOf', () => {
  const heads = [
    '本报讯',
    '本报讯（记者 李若川）',
    '本报临湖12月14日讯',
    '新华社临湖10月23日电（记者李若川、王新）',
    '临湖信息港讯（临湖日报 首席记者李若川）',
    '湖城网消息（湖城新闻）：',
    '中新网临湖12月1日电',
  ];
  for (const head of heads)
    it(head, () => {
      const found = datelineOf(`${head} 昨日，全市项目推进会召开。`);
      assert.equal(found?.start, 0);
      assert.equal(head, `${head} 昨日`.slice(0, found?.end));
    });

  for (const text of [
    '12月14日，市委召开会议。',
    '好消息：公交免费',
    '要闻快讯',
    '湖城资讯',
    '通讯（记者）',
    '据临湖日报报道',
    '',
  ])
    it(`none: ${text}`, () => assert.equal(datelineOf(text), undefined));
});
