// Copies what the segmenters need at run time out of node_modules, and trims nodejieba's dictionary.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { jiebaWasmFile } from '../server/src/segmenters/jieba-wasm-files';
import { dictionaryFiles } from '../server/src/segmenters/nodejieba-files';

const { resolve } = createRequire(import.meta.url);

/**
 * Fills `<outDir>/nodejieba/` with the library in its own layout and `<outDir>/dict/` with the dictionary.
 * Throws when nodejieba was installed without its native part: the product would silently lack it.
 */
export function vendorNodejieba(outDir: string): void {
  const from = dirname(resolve('nodejieba/package.json'));
  const to = join(outDir, 'nodejieba');
  const files = ['index.js', 'package.json', 'LICENSE', 'build/Release/nodejieba.node'];
  for (const file of files) copy(join(from, file), join(to, file));
  const native = join(from, 'submodules', 'cppjieba');
  copy(join(native, 'LICENSE'), join(to, 'LICENSE.cppjieba'));
  copy(join(native, 'deps', 'limonp', 'LICENSE'), join(to, 'LICENSE.limonp'));
  writeDictionary(join(native, 'dict'), join(outDir, 'dict'));
}

/** Fills `<outDir>/jieba-wasm/` with the library; the little code around it is bundled with its workers. */
export function vendorJiebaWasm(outDir: string): void {
  const web = dirname(resolve('jieba-wasm/web'));
  const to = join(outDir, jiebaWasmFile);
  copy(join(web, basename(to)), to);
  copy(join(web, '..', '..', 'LICENSE'), join(dirname(to), 'LICENSE'));
}

/**
 * A word stays if it is frequent enough or names a place or an organization: 148,000 of 349,000 words, a third of the
 * memory, a third of the start. 局局长 goes: it would cut 科技局局长 behind 科技.
 */
export function trimDictionary(dictionary: string): string {
  const kept = dictionary.split('\n').filter((line) => {
    const [word, frequency, tag] = line.trimEnd().split(' ');
    return word !== '局局长' && (Number(frequency) >= 5 || tag === 'ns' || tag === 'nt');
  });
  return `${kept.join('\n')}\n`;
}

function writeDictionary(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  const write = (name: keyof typeof dictionaryFiles, text: string): void =>
    writeFileSync(join(to, dictionaryFiles[name]), text);
  write('dict', trimDictionary(readFileSync(join(from, 'jieba.dict.utf8'), 'utf8')));
  write('hmmDict', readFileSync(join(from, 'hmm_model.utf8'), 'utf8'));
  write('userDict', '');
  // Both serve keyword extraction only, which we never ask for; loading them empty would abort.
  write('idfDict', '的 1\n');
  write('stopWordDict', '的\n');
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
}
