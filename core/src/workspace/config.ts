// A team's `config.yaml`: which rules speak, about which files, and what they leave alone.
import { field, mapOf, record } from '../base/data-file/record';
import { choice, integer, list, type Placed, placed, type Shape, text } from '../base/data-file/shape';
import type { Problem, Report } from '../base/data-file/written';
import { readYaml } from '../base/data-file/yaml';
import { type Localized, message } from '../base/message';
import type { Span } from '../base/span';
import { globTest, isGlob } from './glob';

/** What can be named in a configuration but is known elsewhere. */
export interface ConfigVocabulary {
  readonly rules: readonly string[];
  readonly presets: readonly string[];
}

export const ruleLevels = ['error', 'warning', 'information', 'hint', 'off'] as const;
export type Level = (typeof ruleLevels)[number];

export const documentLanguages = ['markdown', 'plaintext', 'zh-report'] as const;

/** Findings that are not wanted: all that is given must fit; what is not given fits everything. */
export interface Ignore {
  readonly rules?: readonly string[];
  /** The text reported, as it stands in the document. */
  readonly text?: string;
  /** A glob, from the folder that holds `.dinggao`. */
  readonly path?: string;
}

export interface Config {
  readonly preset?: string;
  readonly rules: Readonly<Record<string, Level>>;
  readonly ignores: readonly Ignore[];
  /** Only documents of these languages are checked; absent: all. */
  readonly languages?: readonly string[];
  /** Only what fits one of these globs is checked; absent: everything. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** Megabytes above which a file is left alone. */
  readonly maxFileSize?: number;
}

export interface ConfigFile {
  readonly config: Config;
  /** Another file this one builds upon, from its own folder. */
  readonly extends?: Placed<string>;
  readonly problems: readonly Problem[];
}

export const noConfig: Config = { rules: {}, ignores: [] };

const say = (cn: string, tw: string, en: string): Localized => ({ 'zh-cn': cn, 'zh-tw': tw, en });

const badGlob = say('路径模式为空或过长。', '路徑模式為空或過長。', 'The glob is empty or too long.');
const allIgnored = say(
  '这一条会略过所有问题，请写明rule或text。',
  '這一條會略過所有問題，請寫明rule或text。',
  'This would ignore everything; give rule or text.',
);

const glob: Shape<string> = {
  schema: { type: 'string', minLength: 1 },
  read(node, report) {
    const value = text({ longest: 2000 }).read(node, report);
    if (value === undefined || isGlob(value)) return value;
    report({ code: 'bad-glob', severity: 'error', span: node.span, message: message(badGlob) });
    return undefined;
  },
};

/** The shape of the file; a rule or preset that does not exist is an error where it is named. */
export function configShape({ rules, presets }: ConfigVocabulary) {
  const rule = choice(rules);
  const ignore = record({
    rule: field(say('规则', '規則', 'The rule, or several'), list(rule), { needs: 'sound' }),
    text: field(say('被报告的文字', '被報告的文字', 'The text reported'), text({ longest: 500, lines: true }), {
      needs: 'sound',
    }),
    path: field(say('哪些文件', '哪些檔案', 'Which files, a glob'), glob, { needs: 'sound' }),
    reason: field(say('为什么', '為什麼', 'Why, for the team'), text({ longest: 500, lines: true })),
  });
  return record({
    preset: field(say('规则组合', '規則組合', 'Which rules speak'), choice(presets)),
    extends: field(
      say(
        '以另一文件为基础，路径从本文件所在文件夹起算',
        '以另一檔案為基礎，路徑從本檔案所在資料夾起算',
        'Builds upon another file, from this one’s folder',
      ),
      placed(text({ longest: 500 })),
    ),
    rules: field(say('各规则的级别', '各規則的級別', 'How loud each rule is'), mapOf(choice(ruleLevels), rules)),
    ignores: field(say('不报告的问题', '不報告的問題', 'Findings that are not wanted'), list(ignore)),
    languages: field(
      say('检查哪些语言的文件', '檢查哪些語言的檔案', 'Which languages are checked'),
      list(choice(documentLanguages)),
    ),
    include: field(say('只检查这些文件', '只檢查這些檔案', 'Only these files are checked'), list(glob)),
    exclude: field(say('不检查这些文件', '不檢查這些檔案', 'These files are not checked'), list(glob)),
    options: field(
      say('其他选项', '其他選項', 'Other options'),
      record({
        maxFileSize: field(
          say(
            '超过多少兆字节的文件不分析',
            '超過多少百萬位元組的檔案不分析',
            'Megabytes above which a file is left alone',
          ),
          integer(1, 100),
        ),
      }),
    ),
  });
}

/** Total: what cannot be used is left out with a problem at its place. */
export function readConfig(source: string, vocabulary: ConfigVocabulary): ConfigFile {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const written = readYaml(source);
  for (const problem of written.problems) report(problem);
  const read = written.root && configShape(vocabulary).read(written.root, report);
  problems.sort((a, b) => a.span.start - b.span.start);
  if (!read) return { config: noConfig, problems };
  const ignores = (read.ignores ?? []).filter((one) => isSpecific(one, report));
  const { preset, rules = {}, languages, include, exclude, options, extends: base } = read;
  return {
    config: {
      rules,
      ignores: ignores.map(({ rule, text, path }) => ({
        ...(rule && { rules: rule }),
        ...(text !== undefined && { text }),
        ...(path !== undefined && { path }),
      })),
      ...(preset && { preset }),
      ...(languages && { languages }),
      ...(include && { include }),
      ...(exclude && { exclude }),
      ...(options?.maxFileSize !== undefined && { maxFileSize: options.maxFileSize }),
    },
    ...(base && { extends: base }),
    problems,
  };
}

interface Given {
  readonly rule?: readonly string[];
  readonly text?: string;
  readonly at: Span;
}

function isSpecific({ rule, text, at }: Given, report: Report): boolean {
  if (text !== undefined || rule !== undefined) return text !== undefined || rule?.length !== 0;
  report({ code: 'ignores-all', severity: 'error', span: at, message: message(allIgnored) });
  return false;
}

/** `over` has the last word; rules and ignores are put together, lists of files replaced. */
export const extendConfig = (base: Config, over: Config): Config => ({
  ...base,
  ...over,
  rules: { ...base.rules, ...over.rules },
  ignores: [...base.ignores, ...over.ignores],
});

/** Whether documents of a language at a path (from the folder that holds `.dinggao`) are checked. */
export function checkedBy({ languages, include, exclude }: Config): (path: string, language: string) => boolean {
  const included = include && globTest(include);
  const excluded = globTest(exclude ?? []);
  return (path, language) => (languages?.includes(language) ?? true) && (included?.(path) ?? true) && !excluded(path);
}

/** Whether a finding at a path is not wanted. */
export function ignoredBy(list: readonly Ignore[]): (rule: string, text: string, path: string) => boolean {
  const tests = list.map((one) => ({ ...one, fits: one.path === undefined ? undefined : globTest([one.path]) }));
  return (rule, text, path) =>
    tests.some(
      (one) =>
        (one.rules?.includes(rule) ?? true) &&
        (one.text === undefined || one.text === text) &&
        (one.fits?.(path) ?? true),
    );
}
