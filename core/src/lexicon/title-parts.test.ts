// Titles taken apart: what the post is called, and whether somebody holds it now.
import assert from 'node:assert/strict';
import { titleParts } from './title-parts';

describe('titleParts', () => {
  const head = (title: string): string => {
    const { head, deputy, acting, notNow, party } = titleParts(title);
    return [head, deputy && 'deputy', acting && 'acting', notNow && 'notNow', party].filter(Boolean).join(' ');
  };

  it('knows modifiers from heads', () =>
    assert.deepEqual(
      ['市长', '常务副市长', '代市长', '代理副省长', '原副局长', '时任书记', '前局长', '名誉主席', '副总理'].map(head),
      [
        '市长',
        '市长 deputy',
        '市长 acting',
        '省长 deputy acting',
        '局长 deputy notNow',
        '书记 notNow',
        '局长 notNow',
        '主席 notNow',
        '总理 deputy',
      ],
    ));

  it('knows posts in the party, and those beside the first', () =>
    assert.deepEqual(['党组书记', '党委副书记', '第一书记', '总书记'].map(head), [
      '书记 党组',
      '书记 deputy 党委',
      '第一书记',
      '总书记',
    ]));

  it('leaves alone what holds no head', () => assert.equal(titleParts('某某').head, '某某'));
});
