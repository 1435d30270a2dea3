// Another editor on the same server: it finds what VS Code's client forgives.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { e2e, root } from '../harness/paths';

const [reportName, anotherName] = ['务虚会.txt', '调研.txt'];
const report = `打开窗户听实话 放下稿子讲真言
　　12月18日，临湖市举行务虚会。省委副书记、市委书记陆承远主持会议并讲话。
　　文化是湖城的根脉，要让文化的力量在“六个湖城”建设中更加彰显，把“六个湖城”一项一项建设好。
　　市工业和信息化局将围绕“六湖城”安排，推动产业转型。陆承远指出，要编制好规划。
`;
const another = `　　市委书记陆承远到望江区调研。陆承远要求，抓好落实。
`;

interface Found {
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
  readonly code: string;
}
interface Place {
  readonly file: string;
  /** What stands there, and what stands before it on its line. */
  readonly text: string;
  readonly before: string;
}
interface Answers {
  readonly hover: { readonly contents: { readonly value: string } };
  readonly symbols: ReadonlyArray<{ readonly name: string }>;
  readonly before: readonly Found[];
  readonly after: readonly Found[];
  readonly definition: readonly Place[];
  readonly references: readonly Place[];
  /** The text of each file after the name was changed. */
  readonly renamed: Readonly<Record<string, string>>;
  readonly found: readonly string[];
  readonly completion: readonly string[];
  /** The text after the edit and the quick fix. */
  readonly fixed: string;
}

const servers: Readonly<Record<string, readonly string[]>> = {
  'the server': [process.execPath, join(root, 'dist/server.js'), '--stdio'],
  'the command line': [process.execPath, join(root, 'cli/bin/dinggao.cjs'), 'lsp', '--stdio'],
};

describe('Neovim', () => {
  for (const [name, command] of Object.entries(servers)) {
    describe(`on ${name}`, () => {
      let answers: Answers;
      before(async () => {
        answers = await inNeovim(command);
      });

      it('gets hover, outline and findings', () => {
        const { hover, symbols, before, after } = answers;
        assert.match(hover.contents.value, /市委书记/);
        assert.ok(
          symbols.some(({ name }) => name === '打开窗户听实话 放下稿子讲真言'),
          JSON.stringify(symbols),
        );
        const [variant, moved] = [before, after].map((all) => all.find(({ code }) => code === 'term-variant'));
        assert.ok(variant && moved, JSON.stringify({ before, after }));
        assert.equal(moved.range.start.line, variant.range.start.line);
        assert.equal(moved.range.start.character, variant.range.start.character + '𠮷'.length);
      });

      it('goes to where a person is introduced', () => {
        const [place, ...more] = answers.definition;
        assert.deepEqual(more, []);
        assert.equal(place?.file, reportName);
        assert.equal(place?.text, '陆承远');
        assert.ok(place?.before.endsWith('市委书记'), place?.before);
      });

      it('lists the references in all reports', () =>
        assert.deepEqual(answers.references.map(({ file, text }) => `${file}：${text}`).sort(), [
          ...[`${reportName}：陆承远`, `${reportName}：陆承远`],
          ...[`${anotherName}：陆承远`, `${anotherName}：陆承远`],
        ]));

      it('renames in all reports, and nothing else', () =>
        assert.deepEqual(answers.renamed, {
          [reportName]: report.replaceAll('陆承远', '陆承志').trimEnd(),
          [anotherName]: another.replaceAll('陆承远', '陆承志').trimEnd(),
        }));

      it('finds a person of the workspace by initials', () => assert.deepEqual(answers.found, ['陆承远']));

      it('completes a name by initials', () => assert.equal(answers.completion[0], '陆承远'));

      it('applies a quick fix', () =>
        assert.equal(
          answers.fixed,
          report.replace('　　市工业', '𠮷　　市工业').replace('“六湖城”', '“六个湖城”').trimEnd(),
        ));
    });
  }
});

async function inNeovim(server: readonly string[]): Promise<Answers> {
  const folder = mkdtempSync(join(tmpdir(), 'dinggao-nvim-'));
  try {
    const file = join(folder, reportName);
    writeFileSync(file, report);
    writeFileSync(join(folder, anotherName), another);
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
