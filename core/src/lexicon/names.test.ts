// Sounds, shapes, surnames and what stands around a name.
import assert from 'node:assert/strict';
import { isCommonWord } from './common-words';
import { followBits, mayStart, strongFollow } from './follow';
import { foreignBits, lastBits, middleBits } from './name-chars';
import { startsOrdinaryWord } from './not-names';
import { alikeFrom, looksAlike, shapeSimilarity } from './shapes';
import { soundsAlike, soundsNear } from './sounds';
import { surnameLength, surnameRank } from './surnames';
import { goesOn, headEndingAt, modifiedStart } from './titles';

describe('sounds', () => {
  it('count without tones, in any reading', () => {
    for (const [a, b] of ['建健', '颖影', '扬洋', '波博', '乐了'].map((pair) => [...pair]))
      assert.ok(soundsAlike(a ?? '', b ?? ''), `${a}${b}`);
    assert.ok(!soundsAlike('建', '民'));
  });

  it('are near where zh and z, n and l, in and ing are not told apart', () => {
    assert.ok(soundsNear('明', '民') && soundsNear('南', '兰') && soundsNear('志', '自'));
    assert.ok(!soundsNear('明', '华'));
  });
});

describe('shapes', () => {
  it('are alike where only a part differs', () => {
    for (const [a, b] of ['颖颍', '扬杨', '建健', '恩思', '己已', '戍戌', '未末'].map((pair) => [...pair]))
      assert.ok(looksAlike(a ?? '', b ?? ''), `${a}${b} ${shapeSimilarity(a ?? '', b ?? '')}`);
  });

  it('are not where nothing is shared', () => {
    assert.ok(shapeSimilarity('国', '川') < alikeFrom);
    assert.equal(shapeSimilarity('a', '国'), 0);
  });
});

describe('surnames', () => {
  it('are single or compound', () => {
    assert.equal(surnameLength('欧阳建华', 0), 2);
    assert.equal(surnameLength('张伟明', 0), 1);
    assert.equal(surnameLength('的确', 0), 0);
  });

  it('hold the rare ones of the minorities', () => {
    for (const char of '刀撒普岩玉罕召沐妥') assert.notEqual(surnameRank(char), 'none', char);
  });
});

describe('given names', () => {
  it('are told from ordinary characters', () => {
    assert.ok(middleBits('建') > 0 && lastBits('华') > 0 && lastBits('的') < -3 && lastBits('示') < 0);
    assert.ok(foreignBits('斯') > 3 && foreignBits('的') < 0);
  });
});

describe('around a name', () => {
  it('a clause may end, or go on with a verb', () => {
    assert.equal(strongFollow('表示，', 0), 2);
    assert.ok(followBits('，', 0) > 3 && followBits('在会上', 0) > 0 && followBits('示，', 0) < 0);
    assert.ok(followBits('', 0) > 3);
  });

  it('a name starts behind punctuation and function words', () => {
    assert.ok(mayStart('会上，许', 3) && mayStart('和许', 1) && !mayStart('允许', 1));
  });

  it('ordinary words start like names', () => {
    assert.ok(
      startsOrdinaryWord('高度重视', 0) &&
        startsOrdinaryWord('时任', 0) &&
        startsOrdinaryWord('许可证', 0) &&
        !startsOrdinaryWord('许澜说', 0),
    );
    assert.ok(isCommonWord('许多') && isCommonWord('文明') && !isCommonWord('许澜'));
  });
});

describe('title heads', () => {
  const at = (text: string) => {
    const head = headEndingAt(text, text.length);
    return head && text.slice(modifiedStart(text, head.start));
  };

  it('are the longest, with their modifiers', () => {
    assert.equal(at('市委秘书长'), '秘书长');
    assert.equal(at('临湖市常务副市长'), '常务副市长');
    assert.equal(at('市发展改革委党组书记'), '党组书记');
    assert.equal(at('高度重视'), undefined);
  });

  it('are none where another word goes on', () => {
    assert.ok(goesOn('主席团', 0, 2) && goesOn('董事会', 0, 2) && goesOn('董事长', 0, 2) && !goesOn('主席说', 0, 2));
  });
});
