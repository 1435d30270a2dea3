// Files in other encodings, opened as UTF-8.
import assert from 'node:assert/strict';
import { isGb18030, seemsMisread } from './looks-gbk';

const simplified = '　　本报临湖讯（记者李若川）会议强调，要推动高质量发展，抓好“十五五”开局各项工作的落实。\r\n';
const traditional = '　　本報臨湖訊（記者李若川）會議強調，要推動高質量發展，抓好“十五五”開局各項工作的落實。\r\n';

/** Two bytes a character, by reading the table of the decoder backwards. */
function encode(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const codes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead < 0xff; lead++)
    for (let trail = 0x40; trail < 0xff; trail++)
      codes.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
  return new Uint8Array(
    [...text].flatMap((char) => (char < '\x80' ? [char.charCodeAt(0)] : (codes.get(char) ?? [0x3f]))),
  );
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const shown = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('a file of GB18030 opened as UTF-8', () => {
  for (const text of [simplified, traditional, `Agenda: ${simplified}`])
    it(`is recognized: ${text.trim().slice(0, 10)}`, () => {
      const bytes = encode(text, 'gb18030');
      assert.ok(seemsMisread(shown(bytes)));
      assert.ok(isGb18030(bytes));
    });

  it('is not a file of UTF-8', () => {
    assert.ok(!seemsMisread(simplified));
    assert.ok(!isGb18030(utf8(simplified)));
  });

  it('is not a file of UTF-8 in which replacement characters were saved', () =>
    assert.ok(!isGb18030(utf8(simplified.replaceAll('发展', '\ufffd\ufffd')))));

  it('is not a file of UTF-8 with a few broken bytes', () => {
    for (const text of [simplified, traditional])
      for (const cut of [1, 2, 4, 5, 7, 8]) assert.ok(!isGb18030(utf8(text.repeat(3)).slice(cut)), `${cut}`);
  });

  it('is not a file of Big5', () => assert.ok(!isGb18030(encode(traditional, 'big5'))));

  it('is not a file of Western Europe', () =>
    assert.ok(
      !isGb18030(
        new Uint8Array([...'Les élèves étaient déjà là, à l’école.'].map((char) => char.charCodeAt(0) & 0xff)),
      ),
    ));
});

describe('seemsMisread', () => {
  it('is no text that lost a few characters', () => assert.ok(!seemsMisread(`${simplified}\ufffd\ufffd\ufffd`)));

  it('is no long text in which a line is lost', () =>
    assert.ok(!seemsMisread(`${simplified.repeat(40)}${'\ufffd'.repeat(5)}`)));
});
