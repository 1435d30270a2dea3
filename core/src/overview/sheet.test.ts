// The correction sheet, and what is new in the next pass.
import assert from 'node:assert/strict';
import { builtinGazetteer } from '../gazetteer/builtin';
import { runRules } from '../rules/run';
import { modelOf } from '../testing';
import { newSince, sheetRows } from './sheet';
import { sheet } from './sheet-formats';

function rowsOf(text: string) {
  const model = modelOf(text);
  return sheetRows(model, runRules({ model, knowledge: { gazetteer: builtinGazetteer() } }), 'zh-cn').filter(
    ({ rule }) => rule === 'pun-repeat',
  );
}

const first = '全市召开会议。\n务虚会上话务实 碰撞思想凝共识\n会议强调，，要抓好落实。大家踊跃发言。';
const head = { title: '务虚会.txt', pass: '一校', date: '2025-12-14' };

describe('sheetRows', () => {
  const [row] = rowsOf(first);

  it('gives line, section, sentence and suggestion', () => {
    assert.equal(row?.line, 3);
    assert.equal(row?.section, '务虚会上话务实 碰撞思想凝共识');
    assert.equal(row?.sentence, '会议强调【，，】要抓好落实。');
    assert.equal(row?.suggestion, '，');
  });

  it('shortens a very long sentence', () => {
    const [long] = rowsOf(`${'甲'.repeat(300)}，，${'乙'.repeat(300)}。`);
    assert.match(long?.sentence ?? '', /^…甲{40}【，，】乙{40}…$/);
  });

  it('knows what the pass before knew already, though the text has moved', () => {
    const before = new Set(rowsOf(first).map(({ key }) => key));
    const second = rowsOf(`新加的一段。\n${first}\n会议还审议了两项议题，，并作出安排。`);
    assert.equal(second.length, 2);
    assert.deepEqual(
      newSince(second, before).map(({ sentence }) => sentence),
      ['会议还审议了两项议题【，，】并作出安排。'],
    );
  });

  it('tells two findings in equal sentences apart', () => {
    const keys = rowsOf('要抓项目，，抓服务。\n要抓项目，，抓服务。').map(({ key }) => key);
    assert.equal(new Set(keys).size, 2);
  });
});

describe('sheet', () => {
  const rows = rowsOf(first);

  it('is a table in Markdown', () => {
    const text = sheet(rows, head, 'markdown', 'zh-cn');
    assert.match(text, /^# 勘误表 · 务虚会\.txt · 一校\n\n2025-12-14 · 共 1 处\n\n\| 行 \| 小标题 \|/);
    assert.ok(text.includes('会议强调【，，】要抓好落实。'));
  });

  it('opens in Excel as what it is', () => {
    const text = sheet(rows, head, 'csv', 'zh-cn');
    assert.ok(text.startsWith('\uFEFF"行","小标题"'));
    assert.ok(text.endsWith('"\r\n'));
  });

  it('keeps a spreadsheet from running what was written', () => {
    const [row] = rows;
    assert.ok(row);
    const text = sheet([{ ...row, section: '=1+1', message: '写作"甲"' }], head, 'csv', 'zh-cn');
    assert.ok(text.includes(`"'=1+1"`));
    assert.ok(text.includes('"写作""甲"""'));
  });

  it('marks the place in HTML', () =>
    assert.ok(sheet(rows, head, 'html', 'zh-cn').includes('会议强调<mark>，，</mark>要抓好落实。')));

  it('says so when there is nothing to do', () =>
    assert.equal(
      sheet([], head, 'markdown', 'zh-cn'),
      '# 勘误表 · 务虚会.txt · 一校\n\n2025-12-14 · 没有需要处理的问题。\n',
    ));
});
