// Texts for the fuzzer: reports, reports cut into pieces, and what no report should hold.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Random } from './random';

const samples = join(dirname(fileURLToPath(import.meta.url)), '../../samples');

const pieces: readonly string[] = readdirSync(samples)
  .filter((name) => /\.(txt|md|gao)$/.test(name))
  .flatMap((name) => readFileSync(join(samples, name), 'utf8').split(/(?<=[。\n，])/))
  .filter((piece) => piece !== '');

const odd: readonly string[] = [
  '',
  '\n',
  '\r',
  '\r\n',
  '\0',
  '\ud840',
  '\udc00',
  '𠮷',
  '\u200b\ufeff',
  '\ufffd\ufffd',
  '锟斤拷',
  '“'.repeat(50),
  '（'.repeat(50),
  '---\ndate: [\n---\n',
  '```\n',
  '<!-- ',
  '| 甲 | 乙 |\n| - | - |\n',
  '# '.repeat(20),
  '質(zhì)(xué)',
  '皬垈ッ髡f到做到?!',
  '会'.repeat(3000),
  '一、二、'.repeat(200),
  '市委书记、市长、局长'.repeat(30),
];

/** One in some hundreds is far longer than a report. */
export function someText(random: Random): string {
  const count = random.chance(0.003) ? 8_000 : random.below(30);
  return Array.from({ length: count }, () => somePiece(random)).join('');
}

export const somePiece = (random: Random): string => (random.chance(0.08) ? random.pick(odd) : random.pick(pieces));
