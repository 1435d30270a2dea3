// What a package for each platform must hold, must not hold, and may weigh.

/** A target of `vsce`, or one package for all of them. */
export type Target = 'universal' | (string & {});

export const addon = 'dist/vendor/nodejieba/build/Release/nodejieba.node';
export const portableDictionary = 'dist/vendor/jieba-wasm/jieba_rs_wasm_bg.wasm';

/** What the native segmenter needs, and what the portable one needs: a package holds one of them (docs/decisions/segmenter.md). */
const nativeParts = [addon, 'dist/vendor/nodejieba/', 'dist/vendor/dict/', 'dist/segmenter-child.js'];
const portableParts = [portableDictionary, 'dist/vendor/jieba-wasm/', 'dist/web/segmenter-worker.js'];
const portableOnNode = 'dist/segmenter-worker.js';
/** Heavy, and made by the program itself where it is missing: one package for all has no room for it. */
const tables = 'dist/tables.bin';

const always = [
  'dist/client.js',
  'dist/language-client.js',
  'dist/server.js',
  'dist/server.bin',
  'dist/web/client.js',
  'dist/web/server.js',
  'dist/third-party.txt',
  'docs/third-party.md',
  'docs/images/icon.png',
  'package.json',
  'package.nls.json',
  'package.nls.zh-cn.json',
  'package.nls.zh-tw.json',
  'LICENSE',
  'README.md',
  'CHANGELOG.md',
];

const isPortable = (target: Target): boolean => target === 'universal' || target === 'web';

/** Files, or folders with a slash at the end, that a package does without. */
export function partsLeft(target: Target): readonly string[] {
  if (target === 'universal') return [...nativeParts, tables];
  return target === 'web' ? [...nativeParts, tables, portableOnNode] : [...portableParts, portableOnNode];
}

/**
 * What is wrong with a package of these files; nothing if it is as it should be. `kindOf` tells for which platform a
 * binary is: vsce packs any for any target, and users would be the first to notice.
 */
export function contentFaults(
  files: readonly string[],
  target: Target,
  kindOf: (file: string) => string,
): readonly string[] {
  const needed = [
    ...always,
    ...(isPortable(target) ? portableParts : [...nativeParts, tables]),
    ...(target === 'universal' ? [portableOnNode] : []),
  ];
  const present = (part: string): boolean =>
    part.endsWith('/') ? files.some((file) => file.startsWith(part)) : files.includes(part);
  const forbidden = /(^|\/)(node_modules|src|test)\/|\.(ts|map|tsbuildinfo)$|(^|\/)\.env/;
  const strangers = files.filter((file) => forbidden.test(file));
  const native = files.filter((file) => /\.(node|so|dll|dylib|exe)$/.test(file));
  const wrong = native.filter((file) => file !== addon || isPortable(target) || kindOf(file) !== target);
  return [
    ...needed.filter((part) => !present(part)).map((part) => `not in the package: ${part}`),
    ...strangers.map((file) => `must not be in the package: ${file}`),
    ...wrong.map((file) => `native code for ${kindOf(file)} in a package for ${target}: ${file}`),
  ];
}

const megabyte = 1024 * 1024;
const most = 6 * megabyte;
const mostWithoutDictionary = 3 * megabyte;

/** The same of its weight in bytes. `dictionary`: how much of it is the packed dictionary of the portable segmenter. */
export function weightFaults(size: number, dictionary: number): readonly string[] {
  return [
    ...(size > most ? [`${size} bytes, more than ${most}`] : []),
    ...(dictionary > 0 && size - dictionary > mostWithoutDictionary
      ? [`${size - dictionary} bytes besides the dictionary, more than ${mostWithoutDictionary}`]
      : []),
  ];
}
