// Which machine a binary is for, told by its first bytes.
import assert from 'node:assert/strict';
import { kindOfBinary } from './binary';

const bytes = (...parts: ReadonlyArray<readonly [at: number, bytes: readonly number[]]>): Buffer => {
  const file = Buffer.alloc(160);
  for (const [at, part] of parts) file.set(part, at);
  return file;
};
const elf = [0x7f, 0x45, 0x4c, 0x46];
const musl = [...Buffer.from('libc.musl-x86_64.so.1')];

describe('kindOfBinary', () => {
  const cases: ReadonlyArray<readonly [string, Buffer]> = [
    ['linux-x64', bytes([0, elf], [18, [0x3e, 0]])],
    ['linux-arm64', bytes([0, elf], [18, [0xb7, 0]])],
    ['alpine-x64', bytes([0, elf], [18, [0x3e, 0]], [100, musl])],
    ['win32-x64', bytes([0, [0x4d, 0x5a]], [0x3c, [0x60]], [0x60, [0x50, 0x45, 0, 0, 0x64, 0x86]])],
    ['win32-arm64', bytes([0, [0x4d, 0x5a]], [0x3c, [0x60]], [0x60, [0x50, 0x45, 0, 0, 0x64, 0xaa]])],
    ['darwin-arm64', bytes([0, [0xcf, 0xfa, 0xed, 0xfe, 0x0c, 0, 0, 1]])],
    ['unknown', bytes([0, [...Buffer.from('not a program')]])],
    ['unknown', Buffer.from('short')],
    ['unknown', bytes([0, [0x4d, 0x5a]], [0x3c, [0xff, 0xff]])],
  ];
  for (const [kind, file] of cases) it(`reads ${kind}`, () => assert.equal(kindOfBinary(file), kind));
});
