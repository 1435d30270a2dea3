// What is left out of an index, how files are read, and what is kept of them.
import assert from 'node:assert/strict';
import type { Storage } from '../storage';
import { ignoredBy } from './ignored';
import { loadEntries, saveEntries } from './kept';
import { isReportFile, languageOfFile } from './report-files';
import { reportText, textHash } from './report-text';

const atOnce = async () => {};

describe('.gitignore', () => {
  const isIgnored = ignoredBy([
    { folder: '', text: '旧稿/\n*.bak.txt\n' },
    { folder: '草稿', text: '*.txt\n!留.txt\n' },
  ]);
  it('leaves out what it names, for its own folder and those below', () => {
    assert.deepEqual(
      ['甲.txt', '旧稿/甲.txt', '甲.bak.txt', '草稿/甲.txt', '草稿/留.txt', '草稿/深/甲.txt'].map(isIgnored),
      [false, true, true, true, false, true],
    );
  });
  it('says nothing of paths outside', () => assert.equal(isIgnored('../甲.txt'), false));
});

describe('files', () => {
  it('are read as UTF-8, UTF-16 with a mark, or GB18030', () => {
    assert.equal(reportText(Buffer.from('会议')), '会议');
    assert.equal(reportText(Buffer.from('\ufeff会议')), '会议');
    assert.equal(reportText(Buffer.from('\ufeff会议', 'utf16le')), '会议');
    assert.equal(reportText(Uint8Array.of(0xbb, 0xe1, 0xd2, 0xe9)), '会议');
    assert.equal(reportText(Uint8Array.of(0xff, 0x80, 0x00)), undefined);
  });
  it('are reports by their extension', () => {
    assert.deepEqual(['a.md', 'a.TXT', 'a.gao', 'a.ts', 'gao'].map(isReportFile), [true, true, true, false, false]);
    assert.deepEqual(['a.md', 'a.TXT', 'a.gao'].map(languageOfFile), ['markdown', 'plaintext', 'zh-report']);
  });
  it('that differ have other hashes', () => {
    const texts = ['', '会', '会议', '议会', '会议。', '张伟明', '张维明'];
    assert.equal(new Set(texts.map(textHash)).size, texts.length);
  });
});

describe('what is kept', () => {
  const memory = (): Storage => {
    const kept = new Map<string, string>();
    return { load: async (name) => kept.get(name), save: async (name, text) => void kept.set(name, text) };
  };
  const entry = { uri: 'file:///%E7%94%B2.txt', size: 3, modified: 4, hash: 'h' };

  it('comes back, however the address is escaped', async () => {
    const storage = memory();
    await saveEntries(storage, 'k', [entry], atOnce);
    assert.deepEqual([...(await loadEntries(storage, 'k', atOnce))], [['file:///甲.txt', entry]]);
  });
  it('are kept in pieces, however many there are, and fewer take the place of more', async () => {
    const storage = memory();
    const many = Array.from({ length: 450 }, (_, n) => ({ ...entry, uri: `file:///${n}.txt` }));
    const load = async () => [...(await loadEntries(storage, 'k', atOnce)).values()];
    await saveEntries(storage, 'k', many, atOnce);
    assert.deepEqual(await load(), many);
    await saveEntries(storage, 'k', many.slice(0, 210), atOnce);
    assert.deepEqual(await load(), many.slice(0, 210));
    await saveEntries(storage, 'k', [], atOnce);
    assert.deepEqual(await load(), []);
  });

  it('is forgotten with other knowledge', async () => {
    const storage = memory();
    await saveEntries(storage, 'k', [entry], atOnce);
    assert.equal((await loadEntries(storage, 'other', atOnce)).size, 0);
  });
  it('is passed over where it is damaged', async () => {
    const storage = memory();
    await saveEntries(storage, 'k', [entry], atOnce);
    await storage.save('index', `${await storage.load('index')}\n{"uri":\nnull\n"x"`);
    assert.equal((await loadEntries(storage, 'k', atOnce)).size, 1);
  });
});
