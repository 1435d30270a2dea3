// Whose head is called what, and about whom nothing is said.
import assert from 'node:assert/strict';
import { organizationHeads } from './organization-heads';

const heads = (name: string): string => organizationHeads(name)?.heads.join('、') ?? '';

describe('organizationHeads', () => {
  it('knows the bodies every place has', () =>
    assert.deepEqual(
      [
        '市委',
        '临湖市委政法委',
        '县发改委',
        '市科技局',
        '省公安厅',
        '市人大常委会',
        '市监委',
        '县检察院',
        '市政协',
      ].map(heads),
      ['书记', '书记', '主任', '局长', '厅长', '主任', '主任', '检察长', '主席'],
    ));

  it('says nothing of offices inside departments, companies and other countries', () => {
    for (const name of ['市教育局办公室', '临湖钢铁集团', '欧盟委员会', '中央军委', '奥斯滕堡市经济局', '民革临湖市委'])
      assert.equal(organizationHeads(name), undefined, name);
  });
});
