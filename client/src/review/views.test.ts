// What a screen reader says in the four views, over the little of VS Code that they need.
import assert from 'node:assert/strict';
import { register } from 'node:module';
import type { TreeDataProvider, TreeItem } from 'vscode';
import type { Overview, Overviews } from './overviews';
import type { Node } from './views';

const provided = new Map<string, TreeDataProvider<Node>>();

/** Texts are said in English, as in a VS Code without a translation. */
const standIn = `
const words = (text, args) => text.replace(/\\{(\\d)\\}/g, (_, n) => args[n]);
export const l10n = { t: (text, ...args) => words(typeof text === 'string' ? text : text.message, args) };
export class Disposable { static from() { return new Disposable(); } dispose() {} }
export class EventEmitter { event = () => new Disposable(); fire() {} dispose() {} }
export class TreeItem { constructor(label, collapsibleState) { Object.assign(this, { label, collapsibleState }); } }
export class ThemeIcon { constructor(id) { this.id = id; } }
export class Range { constructor(start, end) { Object.assign(this, { start, end }); } }
export const TreeItemCollapsibleState = { None: 0, Collapsed: 1 };
export const env = {};
export const workspace = {};
export const window = { createTreeView: (id, { treeDataProvider }) => { globalThis.provided?.set(id, treeDataProvider); return new Disposable(); } };
`;

const address = (source: string): string => `data:text/javascript,${encodeURIComponent(source)}`;

const line = '会上，张伟明强调，，要抓好落实。';
const overview = {
  people: [
    { name: '张伟明', role: 'official', posts: ['临湖市委书记'], mentions: [{ start: 3, end: 6 }], speeches: 1 },
    { name: '何若云', role: 'reporter', posts: [], mentions: [], speeches: 0 },
  ],
  organizations: [{ name: '市科学技术局', forms: [{ form: '市科技局', count: 2 }], mentions: [] }],
  terms: [],
  findings: [
    {
      rule: 'pun-repeat',
      summary: '标点重复。',
      severity: 'warning',
      fixable: true,
      findings: [{ span: { start: 8, end: 10 }, severity: 'warning', message: '标点重复：，，。' }],
    },
  ],
} as unknown as Overview;

const document = {
  uri: 'file:///a.txt',
  positionAt: (character: number) => ({ line: 0, character }),
  lineAt: () => ({ text: line }),
};

describe('what a screen reader says in the views', () => {
  before(async () => {
    register(
      address(
        `export const resolve = (name, context, next) => name === 'vscode' ? { url: ${JSON.stringify(address(standIn))}, shortCircuit: true } : next(name, context);`,
      ),
    );
    Object.assign(globalThis, { provided });
    const { reviewViews } = await import('./views');
    reviewViews({
      current: async () => ({ document, overview }),
      onDidChange: () => ({ dispose: () => {} }),
    } as unknown as Overviews);
  });
  after(() => Reflect.deleteProperty(globalThis, 'provided'));

  async function items(view: string, below?: number): Promise<readonly TreeItem[]> {
    const provider = provided.get(`dinggao.${view}`);
    assert.ok(provider);
    const roots = (await provider.getChildren()) ?? [];
    const nodes = below === undefined ? roots : ((await provider.getChildren(roots[below])) ?? []);
    return Promise.all(nodes.map((node) => provider.getTreeItem(node)));
  }
  const spoken = async (view: string, below?: number): Promise<readonly (string | undefined)[]> =>
    (await items(view, below)).map((item) => item.accessibilityInformation?.label);

  it('names posts, mentions and speeches of a person, and who is in the byline', async () =>
    assert.deepEqual(await spoken('people'), [
      '张伟明, 临湖市委书记, places: 1, speeches: 1',
      '何若云, byline, places: 0',
    ]));

  it('names the other ways an organization is written', async () =>
    assert.deepEqual(await spoken('organizations'), ['市科学技术局, 市科技局 2, places: 0']));

  it('says how grave a kind of finding is, which the icon shows to the eye', async () => {
    assert.deepEqual(await spoken('findings'), ['warning, 标点重复, pun-repeat, places: 1, can be fixed']);
    const [item] = await items('findings');
    assert.equal(item?.contextValue, 'rule fixable');
  });

  it('reads a place with its line, and what is said about it', async () => {
    assert.deepEqual(await spoken('people', 0), ['会上，张伟明强调，，要抓好落实。, line 1']);
    assert.deepEqual(await spoken('findings', 0), ['会上，张伟明强调，，要抓好落实。, 标点重复：，，。, line 1']);
  });

  it('has nothing to say where nothing was found', async () => assert.deepEqual(await spoken('terms'), []));
});
