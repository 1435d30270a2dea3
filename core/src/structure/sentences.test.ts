// Sentences, and the marks that come in pairs.
import assert from 'node:assert/strict';
import { pairedMarks, quotations } from './quotations';
import { sentences } from './sentences';

const cut = (text: string): readonly string[] => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  const cases: readonly (readonly string[])[] = [
    ['会议强调，要抓好落实。', '会议要求，要压实责任。'],
    ['“实干是最好的回答。”', '为把会议开好，市委作了部署。'],
    ['怎么看？', '怎么干？！', '大家议论纷纷。'],
    ['学习、交流、谋事……在会上，大家畅所欲言。'],
    ['他提出“敢闯敢试！”的要求。'],
    ['方案（含附件。见下页。）已经印发。', '请遵照执行'],
    ['就这样……'],
  ];
  for (const expected of cases) it(expected.join('｜'), () => assert.deepEqual(cut(expected.join('')), expected));

  it('leaves white space out, and ends with a line', () =>
    assert.deepEqual(cut('\u3000第一句。 第二句\n第三句'), ['第一句。', '第二句', '第三句']));
  it('an empty text has none', () => assert.deepEqual(cut(' \n'), []));
});

describe('paired marks', () => {
  const show = (text: string) =>
    quotations(text).map(({ norm, depth }) => `${depth}${text.slice(norm.start, norm.end)}`);

  it('nested quotations', () => {
    assert.deepEqual(show('他说：“要抓好‘六个湖城’建设。”'), ['0“要抓好‘六个湖城’建设。”', '1‘六个湖城’']);
  });
  it('side by side, and in the other style', () =>
    assert.deepEqual(show('“湖滨城市”“花園城市”與「旅居城市」'), ['0“湖滨城市”', '0“花園城市”', '0「旅居城市」']));
  it('marks without a partner', () => {
    const text = '“没有收束的引语，‘里面的’完整）';
    assert.deepEqual(show(text), ['1‘里面的’']);
    assert.deepEqual(
      pairedMarks(text).unpaired.map((at) => text[at]),
      ['“', '）'],
    );
  });
  it('what is not closed inside a closed pair has no partner', () => {
    const text = '《关于“十大工程的通知》';
    assert.deepEqual(
      pairedMarks(text).unpaired.map((at) => text[at]),
      ['“'],
    );
    assert.equal(pairedMarks(text).pairs[0]?.kind, 'book');
  });
});
