// Another editor on the same server: it finds what VS Code's client forgives.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { e2e, root } from '../harness/paths';

const report = `打开窗户听实话 放下稿子讲真言
　　12月18日，临湖市举行务虚会。省委副书记、市委书记陆承远主持会议并讲话。
　　文化是湖城的根脉，要让文化的力量在“六个湖城”建设中更加彰显，把“六个湖城”一项一项建设好。
　　市工业和信息化局将围绕“六湖城”安排，推动产业转型。陆承远指出，要抓好落实。
`;

interface Found {
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
  readonly code: string;
}
interface Answers {
  readonly hover: { readonly contents: { readonly value: string } };
  readonly symbols: ReadonlyArray<{ readonly name: string }>;
  readonly before: readonly Found[];
  readonly after: readonly Found[];
  /** Neovim asks for links. */
  readonly definition: ReadonlyArray<{ readonly targetSelectionRange: Found['range'] }>;
  readonly references: ReadonlyArray<Pick<Found, 'range'>>;
  readonly found: ReadonlyArray<{ readonly name: string }>;
  readonly completion: readonly string[];
  /** The lines of the buffer. */
  readonly renamed: readonly string[];
  readonly undone: readonly string[];
  readonly fixed: readonly string[];
}

const servers: Readonly<Record<string, readonly string[]>> = {
  'the server': [process.execPath, join(root, 'dist/server.js'), '--stdio'],
  'the command line': [process.execPath, join(root, 'cli/bin/dinggao.cjs'), 'lsp', '--stdio'],
};

describe('Neovim', () => {
  for (const [name, command] of Object.entries(servers)) {
    it(`gets hover, outline and findings from ${name}`, async () => {
      const { hover, symbols, before, after } = await inNeovim(command);
      assert.match(hover.contents.value, /市委书记/);
      assert.ok(
        symbols.some((symbol) => symbol.name === '打开窗户听实话 放下稿子讲真言'),
        JSON.stringify(symbols),
      );
      const [variant, moved] = [before, after].map((all) => all.find(({ code }) => code === 'term-variant'));
      assert.ok(variant && moved, JSON.stringify({ before, after }));
      assert.equal(moved.range.start.line, variant.range.start.line);
      assert.equal(moved.range.start.character, variant.range.start.character + '𠮷'.length);
    });

    it(`goes to names, lists, completes and renames them, and mends a finding with ${name}`, async () => {
      const { definition, references, found, completion, renamed, undone, fixed } = await inNeovim(command);
      assert.deepEqual(
        definition.map(({ targetSelectionRange }) => targetSelectionRange.start),
        placesOf('陆承远').slice(0, 1),
      );
      assert.deepEqual(
        references.map(({ range }) => range.start),
        placesOf('陆承远'),
      );
      assert.ok(
        found.some((symbol) => symbol.name === '陆承远'),
        JSON.stringify(found),
      );
      assert.ok(completion.includes('陆承远'), completion.join());
      assert.deepEqual(renamed, report.replaceAll('陆承远', '陆承源').split('\n').slice(0, -1));
      assert.deepEqual(undone, report.split('\n').slice(0, -1));
      assert.deepEqual(fixed, report.replace('“六湖城”', '“六个湖城”').split('\n').slice(0, -1));
    });
  }
});

/** Lines and columns in UTF-16 units, of every place of a name. */
const placesOf = (name: string) =>
  report
    .split('\n')
    .flatMap((text, line) =>
      [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({ line, character: index })),
    );

async function inNeovim(server: readonly string[]): Promise<Answers> {
  const folder = mkdtempSync(join(tmpdir(), 'dinggao-nvim-'));
  try {
    const file = join(folder, '务虚会.txt');
    writeFileSync(file, report);
    const args = ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${join(e2e, 'neovim/client.lua')}`];
    const env = {
      ...process.env,
      LC_ALL: 'C.UTF-8',
      HOME: folder,
      XDG_STATE_HOME: folder,
      XDG_CACHE_HOME: folder,
      DINGGAO_SERVER: JSON.stringify(server),
      DINGGAO_FILE: file,
    };
    const { stdout } = await promisify(execFile)('nvim', args, { timeout: 60_000, env });
    const answers = stdout.split('\n').find((line) => line.startsWith('{'));
    assert.ok(answers, stdout);
    return JSON.parse(answers);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
