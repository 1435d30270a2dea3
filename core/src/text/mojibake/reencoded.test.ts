// Sound text, decoded with a wrong encoding as real decoders do it, must come back; sound text must stay.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { toTraditional } from '../to-traditional';
import { encodeGbk } from './gbk';
import { findReencoded } from './reencoded';

const folder = new URL('../../../../samples/', import.meta.url);
const paragraphs = readdirSync(folder)
  .filter((name) => /\.(txt|md|gao)$/.test(name) && !/转码|README/.test(name))
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
  .map((line) => line.trim())
  .filter((line) => /[\u4e00-\u9fff]{8}/.test(line));

function repaired(damaged: string): string {
  let text = '';
  let last = 0;
  for (const { span, text: read } of findReencoded(damaged)) {
    text += damaged.slice(last, span.start) + read;
    last = span.end;
  }
  return text + damaged.slice(last);
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
const ways: readonly {
  readonly name: string;
  readonly damage: (text: string) => string;
  /** Share of the characters that come back, and of those that come back wrong. */
  readonly restored: number;
  readonly wrong: number;
}[] = [
  {
    name: 'UTF-8 read as GB 18030',
    damage: (text) => new TextDecoder('gb18030').decode(utf8(text)),
    restored: 0.97,
    wrong: 0.001,
  },
  {
    name: 'UTF-8 read as GB 18030, what is lost shown as ?',
    damage: (text) => new TextDecoder('gb18030').decode(utf8(text)).replaceAll('\ufffd', '?'),
    restored: 0.97,
    wrong: 0.001,
  },
  {
    name: 'UTF-8 read as Windows-1252',
    damage: (text) => new TextDecoder('windows-1252').decode(utf8(text)),
    restored: 0.99,
    wrong: 0,
  },
  { name: 'UTF-8 read as Latin-1', damage: (text) => latin(utf8(text)), restored: 0.99, wrong: 0 },
  { name: 'GBK read as Latin-1', damage: (text) => latin(encodeGbk(text)!), restored: 0.99, wrong: 0 },
];

/** How many characters come back at their place, and how many others stand there instead; U+FFFD is neither. */
function compare(text: string, read: string): { right: number; wrong: number } {
  if (text.length !== read.length) return { right: 0, wrong: 0 };
  const same = Array.from(text).filter((char, i) => read[i] === char).length;
  const unread = Array.from(read).filter((char) => char === '\ufffd').length;
  return { right: same, wrong: text.length - same - unread };
}

describe('text decoded with the wrong encoding', () => {
  for (const { name, damage, restored, wrong } of ways) {
    it(`comes back: ${name}`, () => {
      const total = { all: 0, right: 0, wrong: 0 };
      for (const paragraph of [...paragraphs, ...paragraphs.map(toTraditional)]) {
        if (!encodeGbk(paragraph)) continue;
        const damaged = damage(paragraph);
        assert.notEqual(damaged, paragraph);
        const counts = compare(paragraph, repaired(damaged));
        total.all += paragraph.length;
        total.right += counts.right;
        total.wrong += counts.wrong;
      }
      console.log(`      ${total.right} of ${total.all} characters, ${total.wrong} wrong`);
      assert.ok(total.right >= restored * total.all);
      assert.ok(total.wrong <= wrong * total.all);
    });
  }

  const short: readonly (readonly [damaged: string, text: string])[] = [
    ['他们说浣犲ソ，大家好。', '他们说你好，大家好。'],
    ['标题：ÖÐ¹ú', '标题：中国'],
    ['Öйú', '中国'], // the two bytes in the middle happened to be a letter
    ['ѧϰ', '学习'],
    ['ä½ å¥½', '你好'], // A0 has become a space
  ];
  for (const [damaged, text] of short.slice(0, 5))
    it(`${damaged} is ${text}`, () => assert.equal(repaired(damaged), text));

  it('says where a character cannot be told', () => {
    // 规划 and 规则 begin with the same bytes.
    const damaged = new TextDecoder('gb18030').decode(utf8('认真贯彻发展规划吧规划'));
    assert.equal(repaired(damaged), '认真贯彻发展规划吧规\ufffd');
  });

  const sound = [
    '他用希腊文写道：αβγδ，αβ粒子，ΑΒΓ。',
    '俄文 Россия、法文 déjà vu、越南文 Việt Nam、德文 Äußerung、拼音 lǜsè。',
    '小滢和潇潇在滇池边合影，浣熊、鍥而不舍、鐵路、闂',
    '气温25℃±3，面积1200㎡，“艺术·人生”……',
    '\u00a0\u00a0\u00a0\u00a0\u00a0填报单位：区党委',
    'かな交じり文と日本語の漢字。',
  ];
  for (const text of sound) it(`leaves ${text}`, () => assert.deepEqual(findReencoded(text), []));

  it('leaves sound text', () => {
    for (const paragraph of paragraphs)
      for (const text of [paragraph, toTraditional(paragraph)]) assert.deepEqual(findReencoded(text), []);
  });
});
