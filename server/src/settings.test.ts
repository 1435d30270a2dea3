// What a client may send, and what is made of it.
import assert from 'node:assert/strict';
import manifest from '../../package.json';
import { defaultSettings, readSettings } from './settings';

describe('readSettings', () => {
  for (const nothing of [undefined, null, 3, 'auto', [], {}]) {
    it(`takes ${JSON.stringify(nothing)} for the defaults`, () =>
      assert.deepEqual(readSettings(nothing), defaultSettings));
  }

  it('keeps levels it knows and drops the others', () => {
    assert.deepEqual(readSettings({ rules: { 'name-variant': 'off', 'term-wrong': 'loud' } }).rules, {
      'name-variant': 'off',
    });
  });

  it('leaves the choice of a preset to the team where the user makes none', () => {
    assert.equal(readSettings({ preset: 'document' }).preset, 'document');
    assert.equal(readSettings({ preset: 'loud' }).preset, undefined);
    assert.equal(readSettings({ preset: 'auto' }).preset, undefined);
  });

  it('reads language, segmenter, colors and size', () => {
    assert.deepEqual(readSettings({ language: 'zh-tw', segmenter: 'intl', semanticTokens: 'on', maxFileSize: 2 }), {
      ...defaultSettings,
      rules: {},
      language: 'zh-tw',
      segmenter: 'intl',
      semanticTokens: 'on',
      maxLength: 1024 * 1024,
    });
  });

  it('has the same defaults as the manifest of the extension', () => {
    const { properties } = manifest.contributes.configuration;
    const sent = {
      preset: properties['dinggao.preset'].default,
      rules: properties['dinggao.rules'].default,
      language: properties['dinggao.language'].default,
      segmenter: properties['dinggao.segmenter'].default,
      semanticTokens: properties['dinggao.semanticTokens'].default,
      maxFileSize: properties['dinggao.maxFileSize'].default,
    };
    assert.deepEqual(readSettings(sent), defaultSettings);
  });

  it('takes no size below zero', () => {
    assert.equal(readSettings({ maxFileSize: -1 }).maxLength, defaultSettings.maxLength);
  });
});
