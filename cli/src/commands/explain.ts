// `dinggao explain`: what a rule finds, why, with examples.
import { rules } from '@dinggao/core';
import { type Command, languageOf, parse, UsageError } from '../command';

export const explain: Command = async (argv) => {
  const { values, positionals } = parse(argv, {});
  const language = languageOf(values.language);
  const [id, ...more] = positionals;
  const rule = rules.find((one) => one.id === id);
  if (!rule || more.length > 0) {
    throw new UsageError(`请给出一条规则：${rules.map((one) => one.id).join('、')}。`);
  }
  const section = (title: string, examples: readonly string[]): string =>
    `\n${title}\n${examples.map((text) => `  ${text.trim().replaceAll('[|', '【').replaceAll('|]', '】').replaceAll('\n', '\n  ')}\n`).join('')}`;
  process.stdout.write(
    `${rule.id}\n${rule.summary[language]}\n\n${rule.why[language]}\n` +
      section('会报告：', rule.examples.bad) +
      section('不会报告：', rule.examples.good),
  );
  return 0;
};
