// Encodings a newsroom meets on disk, and what is said of what cannot be read.
import assert from 'node:assert/strict';
import { encode } from './encoding';
import { read, readReport } from './read';

const text = (bytes: Uint8Array): string | undefined => {
  const reading = read(bytes);
  return 'text' in reading ? reading.text : undefined;
};

describe('read', () => {
  it('reads UTF-8 and drops its mark', () => {
    assert.equal(text(Buffer.from('\ufeff会议召开')), '会议召开');
  });

  it('reads UTF-16 by its mark, both byte orders', () => {
    const little = Buffer.from('\ufeff会议召开', 'utf16le');
    assert.equal(text(little), '会议召开');
    assert.equal(text(Buffer.from(little).swap16()), '会议召开');
  });

  it('reads GB18030 where UTF-8 does not fit', () => {
    assert.equal(text(Uint8Array.of(0xbb, 0xe1, 0xd2, 0xe9)), '会议');
  });

  it('keeps an empty file empty', () => {
    assert.equal(text(new Uint8Array()), '');
  });

  it('lets a stray NUL pass, names a binary file', () => {
    assert.equal(text(Buffer.from(`会议\0召开${'，部署工作'.repeat(20)}`))?.startsWith('会议\0召开'), true);
    const reading = read(Uint8Array.from({ length: 400 }, (_, i) => i % 32));
    assert.ok('error' in reading && reading.binary);
  });

  it('writes back what it read, to the byte', () => {
    const little = Buffer.from('\ufeff会议召开', 'utf16le');
    const files = [Buffer.from('\ufeff会议'), Buffer.from('会议😀'), little, Buffer.from(little).swap16()];
    for (const bytes of [...files, Uint8Array.of(0xbb, 0xe1, 0x2c, 0xd2, 0xe9)]) {
      const reading = read(bytes);
      assert.ok('text' in reading);
      assert.deepEqual(Buffer.from(encode(reading.text, reading.encoding) ?? []), Buffer.from(bytes));
    }
  });

  it('writes nothing that an encoding has no place for', () => {
    assert.equal(encode('会议😀', { name: 'gb18030', mark: false }), undefined);
  });
});

describe('readReport', () => {
  it('says in Chinese what is wrong with a path', async () => {
    assert.deepEqual(await readReport('没有这个文件.txt'), { error: '找不到文件' });
    assert.deepEqual(await readReport('.'), { error: '是文件夹，不是文件' });
  });
});
