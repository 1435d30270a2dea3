// The suite inside the extension host: what the API shows and the browser cannot.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startWorkbench } from './harness/browser';
import { artifacts, e2e, sample } from './harness/paths';

const report = `　　12月18日至20日，临湖市举行务虚会。省委副书记、市委书记陆承远主持会议并讲话。
打开窗户听实话 放下稿子讲真言
　　文化是湖城的根脉，要让文化的力量在“六个湖城”建设中更加彰显，把“六个湖城”一项一项建设好。
同题共答谋良策 众人划桨开大船
　　陆承远指出，要编制好规划。市工业和信息化局将围绕“六湖城”安排，推动产业转型。
`;

interface Results {
  readonly passes: ReadonlyArray<{ readonly title: string }>;
  readonly failures: ReadonlyArray<{ readonly title: string; readonly err: { readonly stack?: string } }>;
}

describe('inside the extension host', () => {
  it('passes its suite', () =>
    pass('reports', {
      'notes.md': '# Notes\n\nNothing of interest to a Chinese newsroom.\n',
      'report.txt': report,
      'visit.txt': '　　市委书记陆承远到望江区调研。陆承远要求，抓好落实。\n',
      'interview.gao': sample('人物专访.gao'),
    }));

  it('stays out of a folder without Chinese text', () =>
    pass('english', {
      'README.md': '# Notes\n\nNothing of interest to a Chinese newsroom.\n',
      'docs/guide.md': '# Guide\n\nHow to take notes.\n',
      'todo.txt': 'Buy milk.\n',
      'main.json': '{}\n',
    }));
});

/** Runs one suite of `extension-host/suite.ts` in a workbench with these files; what it measured stands in its titles. */
async function pass(suite: string, files: Readonly<Record<string, string>>): Promise<void> {
  const results = join(artifacts, 'e2e', `extension-host-${suite}.json`);
  rmSync(results, { force: true });
  const env = { DINGGAO_E2E_RESULTS: results, DINGGAO_E2E_SUITE: suite };
  const { vscode, context, page, close } = await startWorkbench({ files, env });
  try {
    const ended = new Promise<number>((resolve) => context.exposeFunction('codeAutomationExit', resolve));
    await context.exposeFunction('codeAutomationLog', () => {});
    const url = vscode.url([
      ['extensionDevelopmentPath', vscode.uri(join(e2e, 'extension-host/driver'))],
      ['extensionTestsPath', vscode.uri(join(artifacts, 'e2e/suite.cjs'))],
    ]);
    await page.goto(url);
    const code = await ended;
    assert.ok(existsSync(results), `no results, exit code ${code}\n${vscode.log()}`);
    const { passes, failures }: Results = JSON.parse(readFileSync(results, 'utf8'));
    for (const { title } of passes) console.log(`      ✔ ${title}`);
    assert.deepEqual(
      failures.map(({ title, err }) => `${title}\n${err.stack}`),
      [],
    );
    assert.equal(code, 0);
    assert.ok(passes.length > 0);
  } finally {
    await close();
  }
}
