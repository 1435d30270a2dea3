// Residents and workers by name, and names with sex and nationality behind them.
import assert from 'node:assert/strict';
import { unitFilter } from '../base/unit-filter';
import { parseMarkup, withMarks } from '../testing/markup';
import { recognizer } from './name-identity';

/** `[|…|]` people, `{|other:…|}` those without a post: exactly these. */
function check(marked: string): void {
  const { text } = parseMarkup(marked);
  const found = [...recognizer.recognize({ kind: 'paragraph', text, units: unitFilter(text), hits: [] })].map(
    ({ norm, role }) => ({
      span: { start: norm.start, end: norm.end },
      ...(role === 'other' ? { label: 'other' } : {}),
    }),
  );
  assert.equal(withMarks(text, found), marked);
}

describe('people without a post', () => {
  it('are named by what they are', () => {
    check('居民{|other:钟桂芳|}今年七十二岁，渔民{|other:卢阿水|}笑着说，写信人是马鞍村村民{|other:蒙世昌|}。');
    check('农民增收，居民高度关注，学生安全第一，游客明显增多，职工王某，村民张三李四。');
  });

  it('are introduced by sex and nationality', () => {
    check('[|董秋萍|]（女，彝族），1979年5月生；[|艾尔肯|]（男，维吾尔族），1981年2月生。');
    check('公示对象：[|司马清|]（女），1976年生。');
    check('运动员（女）、各民族（汉族）、农村（彝族）地区。');
  });
});
