// Compiled code is kept and found; what is damaged, of another engine or open to others is not believed.
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptCode } from './kept-code.node';
import { codeFolder, codeName } from './place.node';
import { loadProgram } from './program.node';

const text = '(function (exports, require, module) { module.exports = { said: "会议" + require("开幕") }; })';

describe('kept code', () => {
  let root: string;
  let program: string;
  const folder = () => join(root, '缓存', 'code');
  const kept = (name = 'server') => keptCode(folder(), name);
  const path = () => join(folder(), 'server');

  /** Starts the program and gives what it says; `keep`: keeps its code then. */
  function start(keep: boolean): unknown {
    const loaded = loadProgram(program, readFileSync(program, 'utf8'), kept());
    const module = { exports: {} };
    loaded.main(module.exports, (name: string) => name, module, program, root);
    if (keep) loaded.keep();
    return module.exports;
  }

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), '定稿 '));
    program = join(root, 'server.main.js');
    writeFileSync(program, text);
  });
  afterEach(() => {
    chmodSync(root, 0o700);
    rmSync(root, { recursive: true });
  });

  it('is found at the next start, which does the same and keeps nothing anew', () => {
    const first = start(true);
    assert.deepEqual(first, { said: '会议开幕' });
    assert.deepEqual(readdirSync(folder()), ['server']);
    const before = readFileSync(path());
    assert.ok(kept().read());
    assert.deepEqual(start(true), first);
    assert.deepEqual(readFileSync(path()), before);
  });

  it('is not believed when a byte of it is damaged or its end is missing', () => {
    start(true);
    const whole = readFileSync(path());
    for (let at = 0; at < whole.length; at += 97) {
      writeFileSync(
        path(),
        whole.map((byte, i) => (i === at ? byte ^ 1 : byte)),
      );
      assert.equal(kept().read(), undefined, `byte ${at}`);
    }
    writeFileSync(path(), whole.subarray(0, -1));
    assert.equal(kept().read(), undefined);
    writeFileSync(path(), '');
    assert.equal(kept().read(), undefined);
    assert.deepEqual(start(true), { said: '会议开幕' });
    assert.deepEqual(readFileSync(path()).length, whole.length);
  });

  it('is refused by the engine when it is of another text or no code at all, and the program starts all the same', () => {
    start(true);
    writeFileSync(program, text.replace('会议', '大会今日'));
    assert.deepEqual(start(false), { said: '大会今日开幕' });
    kept().write(Buffer.from('会议开幕。'));
    assert.deepEqual(start(false), { said: '大会今日开幕' });
  });

  it('has another name for every program and is a file of its own', () => {
    assert.equal(codeName('甲'), codeName('甲'));
    assert.notEqual(codeName('甲'), codeName('乙'));
    kept('甲').write(Buffer.from('a'));
    assert.equal(kept('乙').read(), undefined);
  });

  it('costs nothing but the head start where it cannot be written', () => {
    writeFileSync(join(root, '缓存'), '这里是文件，不是文件夹');
    assert.deepEqual(start(true), { said: '会议开幕' });
    assert.equal(keptCode(undefined, 'server').read(), undefined);
    keptCode(undefined, 'server').write(Buffer.from('a'));
  });

  it('is neither read nor written where others can write, but on Windows', () => {
    if (process.platform === 'win32') return;
    start(true);
    chmodSync(path(), 0o666);
    assert.equal(kept().read(), undefined);
    chmodSync(path(), 0o600);
    assert.ok(kept().read());
    chmodSync(folder(), 0o777);
    assert.equal(kept().read(), undefined);
    rmSync(path());
    kept().write(Buffer.from('a'));
    assert.deepEqual(readdirSync(folder()), []);
  });

  it('does not pile up', () => {
    mkdirSync(folder(), { recursive: true, mode: 0o700 });
    for (let n = 0; n < 20; n++) kept(`版本${n}`).write(Buffer.from('a'));
    assert.equal(readdirSync(folder()).length, 8);
  });

  it('lies in the folder of the user for such things, unless nothing is to be kept', () => {
    assert.equal(codeFolder({ XDG_CACHE_HOME: root }, 'linux'), join(root, 'dinggao', 'code'));
    assert.equal(codeFolder({ XDG_CACHE_HOME: '相对路径' }, 'linux'), undefined);
    assert.match(codeFolder({}, 'linux') ?? '', /[\\/]\.cache[\\/]dinggao[\\/]code$/);
    assert.match(codeFolder({}, 'darwin') ?? '', /Library[\\/]Caches[\\/]dinggao[\\/]code$/);
    assert.equal(codeFolder({ LOCALAPPDATA: root }, 'win32'), join(root, 'dinggao', 'code'));
    assert.equal(codeFolder({}, 'win32'), undefined);
    assert.equal(codeFolder({ XDG_CACHE_HOME: root, NODE_DISABLE_COMPILE_CACHE: '1' }, 'linux'), undefined);
    assert.equal(codeFolder({ XDG_CACHE_HOME: root, CI: 'true' }, 'linux'), undefined);
  });
});
