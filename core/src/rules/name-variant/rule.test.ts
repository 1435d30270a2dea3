// One name in two spellings: every kind of slip, which spelling counts, and all that must stay silent.
import assert from 'node:assert/strict';
import { applyFixes, checkRule, diagnosticsOf } from '../../testing';
import { difference } from './compare';
import { rule } from './rule';

const report = (...marked: readonly string[]): void => {
  for (const one of marked) checkRule(rule, one);
};
const silent = (...texts: readonly string[]): void => {
  for (const text of texts) checkRule(rule, text);
};

/** Texts of the first and the second fix of the first finding. */
const fixesOf = (text: string): readonly string[] => {
  const [found] = diagnosticsOf(rule, text);
  assert.ok(found);
  return (found.fixes ?? []).map((fix) => {
    assert.equal(fix.safety, 'suggestion');
    return applyFixes(text, [{ ...found, fixes: [fix] }]);
  });
};

describe('difference', () => {
  it('names the slip', () => {
    const slips = [
      ['张伟明', '张维明', 'sound'],
      ['李恩川', '李思川', 'shape'],
      ['张伟明', '张伟民', 'near'],
      ['张伟明', '张伟国', 'other'],
      ['张伟明', '张明伟', 'swapped'],
      ['张伟明', '张明', 'dropped'],
      ['张伟明', '张伟明明', 'added'],
      ['卢宏毅', '卢洪义', 'sounds'],
      ['买买提·艾山', '买买提艾山', 'interpunct'],
    ] as const;
    for (const [name, written, slip] of slips) assert.equal(difference(name, written)?.slip, slip, written);
  });

  it('is none for the same name and for another', () => {
    assert.equal(difference('张伟明', '张伟明'), undefined);
    assert.equal(difference('张伟明', '李若川'), undefined);
    assert.equal(difference('张伟明', '伟明'), undefined);
  });
});

describe('name-variant', () => {
  it('reports characters that sound or look alike', () =>
    report(
      '市委书记李若川主持。[|李若穿|]指出，要抓紧。李若川要求落实。',
      '市长汪振扬出席。[|汪振杨|]强调，要抓实。汪振扬作总结。',
      '市长李恩川出席。[|李思川|]强调，要抓实。李恩川作总结。',
    ));

  it('reports swapped, dropped and doubled characters', () =>
    report(
      '市长何文海出席。何文海说，很好。[|何海文|]说，很好。',
      '市长卢宏毅出席。卢宏毅说，很好。[|卢毅|]表示，很好。',
      '市长卢宏毅出席。卢宏毅说，很好。[|卢宏毅毅|]表示，很好。',
      '副州长买买提·艾山出席。买买提·艾山说，很好。[|买买提艾山|]表示，很好。',
    ));

  it('reports a wrong surname where only a name can stand', () =>
    report('市长卢宏毅出席。卢宏毅说，很好。会上，[|炉宏毅|]表示，很好。'));

  it('reports the wrong spelling also where it has the very same post', () =>
    report('市科技局局长汪振扬到会。汪振扬说，很好。市科技局局长[|汪振杨|]表示，要抓紧。'));

  it('reports names of two characters only with evidence on both sides', () => {
    report('市水务局局长许澜到会。许澜说，很好。会后，[|徐澜|]表示，要治理。');
    silent('市水务局局长许澜到会。许澜说，很好。徐澜流淌的河面。');
  });

  it('follows the more frequent spelling, even against the introduction', () => {
    report('市委书记[|李若穿|]主持。李若川指出，要抓紧。会上，李若川要求落实。李若川强调，要抓实。');
    report('市委书记李若川主持。[|李若穿|]指出，要抓紧。');
  });

  it('offers both directions, the frequent spelling first', () => {
    const text = '市委书记李若川主持。李若穿指出，要抓紧。李若川要求落实。';
    assert.deepEqual(fixesOf(text), [text.replace('李若穿', '李若川'), text.replaceAll('李若川', '李若穿')]);
  });

  it('writes names in the script of the document', () => {
    const text = '市委書記盧宏毅主持。盧洪毅指出，要抓緊。盧宏毅要求落實。';
    assert.equal(fixesOf(text)[0], text.replace('盧洪毅', '盧宏毅'));
  });

  it('names the introduction', () => {
    const text = '市委书记李若川主持。李若穿指出，要抓紧。';
    const [found] = diagnosticsOf(rule, text);
    const related = found?.related?.[0]?.span;
    assert.equal(text.slice(related?.start, related?.end), '李若川');
    assert.ok((related?.start ?? 99) < (found?.span.start ?? 0));
  });

  it('leaves two people alone', () =>
    silent(
      '市科技局局长汪振扬、市财政局局长汪振杨到会。汪振扬说，很好。汪振杨说，很好。',
      '市领导张伟明、张维明、李若川参加。张伟明说，很好。张维明说，很好。',
      '副市长张伟明主持，市公安局局长张维明汇报。张伟明要求抓紧。',
      '市长陈国恩到会。（临湖日报 记者陈恩国）',
      '出席会议的有 张伟明 张维明 李若川\n市长张伟明讲话。',
    ));

  it('leaves ordinary words alone', () =>
    silent(
      '市水务局局长许澜到会。许澜说，许多企业拿到许可，大家许愿、许诺。',
      '市长周文捷到会。周文捷说，周文化站开放，四周文节目丰富。',
      '市长王国到会。王国说，王国林业发展快，王果表皮光滑。',
      '市长高水明到会。高水明说，高水平开放，高水民生活改善。',
    ));

  it('leaves the two scripts of one name, works and quoted names alone', () =>
    silent(
      '市长何文傑到会。何文杰说，很好。',
      '市长张伟明到会。张伟明谈到《张维明传》。',
      '市长张伟明到会。张伟明谈到“张维明”这个名字。',
    ));

  it('needs somebody introduced with a post', () =>
    silent('张伟明说，很好。张维明说，很好。', '记者张伟明报道。张维明说，很好。'));

  it('does not take what follows a name into it', () =>
    silent('市长李若同澄州市客商座谈。李若说，欢迎投资。', '市长李强川到会。李强川乘车前往。'));
});
