// Which date governs a document.
import assert from 'node:assert/strict';
import { buildGazetteer } from '../gazetteer/build';
import { analyze } from './analyze';
import { documentDate } from './document-date';

const dated = (text: string, uri = 'file:///稿件.txt') => {
  const date = documentDate(
    analyze({ uri, version: 1, language: 'plaintext', text }, { gazetteer: buildGazetteer([]) }),
  );
  return date && [date.from, date.year, date.month ?? '?', date.day ?? '?'].join(' ');
};

describe('document date', () => {
  it('is what the front matter says', () => {
    assert.equal(dated('---\ndate: 2026-01-12\n---\n会议召开。\n2025年12月31日'), 'front-matter 2026 1 12');
  });

  it('else what the line under the report says', () => {
    assert.equal(
      dated('会议于2025年12月3日召开。\n临湖市人民政府\n2025年12月31日', 'file:///20240101.txt'),
      'dateline 2025 12 31',
    );
  });

  it('takes the year of a dispatch from the file name', () => {
    const text = '新华社临湖10月23日电 全市科技大会23日召开，会期两天，各方面代表参加。';
    assert.equal(dated(text, 'file:///2025-10-24.md'), 'dateline 2025 10 23');
    assert.equal(dated(text), undefined);
  });

  it('else what the file name says', () => {
    assert.equal(dated('会议召开。', 'file:///archive/20251211-会议.md'), 'file-name 2025 12 11');
    assert.equal(dated('会议召开。', 'file:///2025%E5%B9%B412%E6%9C%8811%E6%97%A5.md'), 'file-name 2025 12 11');
    assert.equal(dated('会议召开。', 'file:///20251399.md'), undefined);
  });

  it('else unknown: a date in the text is not the date of the text', () => {
    assert.equal(dated('2024年5月1日起施行。'), undefined);
  });
});
