// Lines that say who wrote, edited or photographed.
import assert from 'node:assert/strict';
import { isByline, isCaption, isNameList } from './credits';

describe('isByline', () => {
  const lines = [
    '本报记者 李若川',
    '本报记者 李若川 王新 刀建国',
    '记者李若川 通讯员王新',
    '记者 李若川',
    '（临湖日报 记者李若川 王新 刀建国）',
    '(临湖日报 记者李若川)',
    '□ 本报记者 李若川',
    '文/图 李若川',
    '李若川 摄',
    '责任编辑：王新',
    '编辑: 王新 责任编辑: 刀建国',
    '来源：临湖日报',
    '临湖日报全媒体记者 李若川',
  ];
  for (const line of lines) it(line, () => assert.equal(isByline(line), true));

  const others = [
    '记者节里话担当',
    '当好改革记者 讲好湖城故事',
    '记者：今年有哪些新举措？',
    '编辑部的故事',
    '张伟明主持会议。',
    '',
  ];
  for (const line of others) it(`none: ${line}`, () => assert.equal(isByline(line), false));
});

describe('isCaption and isNameList', () => {
  it('captions', () => {
    for (const line of ['图为会场。', '图①：治理后的映月湖', '资料图', '市民在湖畔观鸟 王新 摄', '临湖日报供图'])
      assert.equal(isCaption(line), true, line);
    for (const line of ['图书馆里过周末', '图景如画']) assert.equal(isCaption(line), false, line);
  });

  it('lists of names', () => {
    for (const line of [
      '李若川 张伟明 王新',
      '李若川、张伟明、王新、刀建国',
      '李若川　王　新　刀建国',
      '欧阳若川 张伟明 王新',
    ])
      assert.equal(isNameList(line), true, line);
    for (const line of ['李若川 张伟明', '以学铸魂 以学增智 以学正风', '实字托底 干字开路'])
      assert.equal(isNameList(line), false, line);
  });
});
