// The schemas let through what is understood, and nothing else.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import Ajv, { type ValidateFunction } from 'ajv';
import { parse } from 'yaml';
import { schemas } from './schemas';

const compiled = new Map(
  schemas().map(({ path, text }): [string, ValidateFunction] => {
    const { $schema: _, ...schema } = JSON.parse(text);
    return [path, new Ajv({ allowUnionTypes: true }).compile(schema)];
  }),
);
const valid = (name: string, yaml: string): boolean =>
  compiled.get(`schemas/${name}.schema.json`)?.(parse(yaml) ?? {}) === true;

describe('schemas', () => {
  it('let the samples through', () => {
    const folder = new URL('../../samples/.dinggao/', import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
    assert.ok(files.length > 1);
    for (const name of files) {
      const text = readFileSync(new URL(encodeURIComponent(name), folder), 'utf8');
      assert.ok(valid(name === 'config.yaml' ? 'config' : 'glossary', text), name);
    }
  });

  it('refuse keys, rules and levels there are not', () => {
    assert.ok(valid('config', 'rules: { term-wrong: off, xdoc-name: off }'));
    assert.ok(!valid('config', 'rules: { term-wrng: off }'));
    assert.ok(!valid('config', 'rules: { term-wrong: loud }'));
    assert.ok(!valid('config', 'ignore: []'));
  });

  it('want a name, in either language', () => {
    assert.ok(valid('glossary', 'officials: [{ name: 张伟明, posts: [{ title: 书记, from: 2024-03, to: null }] }]'));
    assert.ok(valid('glossary', '人员: [{ 姓名: 张伟明 }]'));
    assert.ok(!valid('glossary', 'officials: [{ order: 1 }]'));
    assert.ok(!valid('glossary', 'officials: [{ name: 张伟明, posts: [{ title: 书记, from: 去年 }] }]'));
  });
});
