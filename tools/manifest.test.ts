// The settings and commands a user meets: few, in an order, each described; found in Chinese and in English.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (path: string) => JSON.parse(readFileSync(join(import.meta.dirname, '..', path), 'utf8'));
const { contributes } = read('package.json');

interface Setting {
  readonly order?: number;
  readonly description?: string;
  readonly markdownDescription?: string;
}
const settings = Object.entries(contributes.configuration.properties as Record<string, Setting>);
const commands: readonly { command: string; title: string; category: string }[] = contributes.commands;

describe('the manifest', () => {
  it('has few settings, each with its place and its description', () => {
    assert.ok(settings.length > 0 && settings.length < 30);
    for (const [name, { order, description, markdownDescription }] of settings) {
      assert.equal(typeof order, 'number', name);
      assert.match(description ?? markdownDescription ?? '', /^%.+%$/, name);
    }
  });

  it('gives each command a title of its own, in the palette too', () => {
    const hidden = contributes.menus.commandPalette ?? [];
    assert.deepEqual(hidden, []);
    for (const path of ['package.nls.json', 'package.nls.zh-cn.json', 'package.nls.zh-tw.json']) {
      const words = read(path);
      const titles = commands.map(({ title }) => words[title.replaceAll('%', '')]);
      assert.ok(titles.every(Boolean), path);
      assert.equal(new Set(titles).size, titles.length, path);
    }
    assert.ok(commands.every(({ category }) => category === '%command.category%'));
  });

  it('has five steps to begin with, each done by a command that exists or by one of the editor', () => {
    const [{ steps }] = contributes.walkthroughs;
    assert.equal(steps.length, 5);
    for (const { id, completionEvents } of steps) {
      assert.ok(completionEvents.length > 0, id);
      for (const event of completionEvents.map((one: string) => one.replace('onCommand:', '')))
        if (event.startsWith('dinggao.'))
          assert.ok(
            commands.some(({ command }) => command === event),
            event,
          );
    }
  });
});
