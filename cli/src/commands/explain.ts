// `dinggao explain`: what a rule finds, why, with examples.
import { describedRules, plainRulePage } from '@dinggao/core';
import { type Command, languageOf, parse, UsageError } from '../command';

export const explain: Command = async (argv) => {
  const { values, positionals } = parse(argv, {});
  const language = languageOf(values.language);
  const [id, ...more] = positionals;
  const rule = describedRules.find((one) => one.id === id);
  if (!rule || more.length > 0) {
    throw new UsageError(`请给出一条规则：${describedRules.map((one) => one.id).join('、')}。`);
  }
  process.stdout.write(plainRulePage(rule, language));
  return 0;
};
