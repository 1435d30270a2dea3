// The text as read, and where each stretch of it stands in the text as typed.
import assert from 'node:assert/strict';
import { type NormSpan, normSpan, type Span } from '../base/span';
import { parseMarkup, withMarks } from '../testing/markup';
import { concat } from './concat';
import { normalize } from './normalize';
import type { NormalizedText } from './normalized-text';

const find = ({ text }: NormalizedText, read: string): NormSpan => {
  const at = text.indexOf(read);
  assert.ok(at >= 0, `${read} is not in ${text}`);
  return normSpan(at, at + read.length);
};

/** The stretch that is read as `read` is exactly the one marked `[|…|]`. */
function checkSource(read: string, marked: string): void {
  const { text, ranges } = parseMarkup(marked);
  const norm = normalize(text);
  assert.equal(withMarks(text, [{ span: norm.toSource(find(norm, read)) }]), withMarks(text, ranges));
  const back = norm.toNorm(ranges[0]?.span as Span);
  assert.equal(norm.text.slice(back.start, back.end), read);
}

describe('normalize', () => {
  const readings = [
    ['學(xué)習(xí)貫徹', '学习贯彻'],
    ['市發(fā)展改革委黨組書記、主任張偉明表示,要抓落實', '市发展改革委党组书记、主任张伟明表示，要抓落实'],
    ['“市委\u200b书记”', '“市委书记”'],
    ['市长**张伟明**表示', '市长张伟明表示'],
    ['會議於15:30召開(地點:臨湖市)', '会议于15:30召开（地点：临湖市）'],
    ['认真\n贯彻', '认真贯彻'],
    ['', ''],
  ] as const;
  for (const [typed, read] of readings)
    it(`${JSON.stringify(typed)} 读作“${read}”`, () => assert.equal(normalize(typed).text, read));

  it('keeps the spelling of the writer beside the text as read', () => {
    const norm = normalize('市委書記張偉明在經(jīng)濟工作會議上講話');
    const { start, end } = find(norm, '经济工作');
    assert.equal(norm.unfolded.slice(start, end), '經濟工作');
  });
});

describe('map between the text as typed and as read', () => {
  it('gives a name the annotation inside it and the one behind it', () => {
    checkSource('发展改革委', '市[|發(fā)展改革委|]黨組書記');
    checkSource('学', '[|學(xué)|]習(xí)貫徹');
    checkSource('习', '學(xué)[|習(xí)|]貫徹');
    checkSource('高质', '推動[|高質(zhì)|]量發(fā)展');
  });

  it('keeps a name free of the line break and the marks around it', () => {
    checkSource('张伟明', '市长[|张伟明|]\n  表示');
    checkSource('张伟明', '市长[|张\n  伟明|]表示');
    checkSource('张伟明', '市长**[|张伟明|]**表示');
    checkSource('张伟明', '市长[|张伟明|]\u200b表示');
  });

  it('gives an annotation asked for alone the character it stands behind', () => {
    const { text, ranges } = parseMarkup('學[|(xué)|]習');
    const norm = normalize(text);
    assert.deepEqual(norm.toNorm(ranges[0]?.span as Span), find(norm, '学'));
  });

  it('gives an empty stretch for an empty one', () => {
    const norm = normalize('學(xué)習(xí)');
    for (let i = 0; i <= norm.text.length; i++) {
      const { start, end } = norm.toSource(normSpan(i, i));
      assert.equal(start, end);
    }
  });
});

describe('concat', () => {
  it('puts a document together of its blocks, and reads what lies between as typed', () => {
    const source = '# 學(xué)習,會議\n\n>\t發(fā)展';
    const parts = ['學(xué)習,會議', '發(fā)展'].map((text) => ({
      start: source.indexOf(text),
      text: normalize(text),
    }));
    const norm = concat(source, parts);
    assert.equal(norm.text, '# 学习，会议\n\n>\t发展');
    assert.equal(norm.unfolded, '# 學習，會議\n\n>\t發展'.replace('，', ','));
    const { start, end } = norm.toSource(find(norm, '发展'));
    assert.equal(source.slice(start, end), '發(fā)展');
  });

  it('reads a document without blocks as typed', () => {
    assert.equal(concat('學,習', []).text, '學,習');
  });
});
