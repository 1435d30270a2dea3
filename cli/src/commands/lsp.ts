// `dinggao lsp --stdio`: the language server, for any editor.
import { type Command, parse, UsageError } from '../command';

export const lsp: Command = async (argv) => {
  const { values } = parse(argv, { stdio: { type: 'boolean', default: false }, clientProcessId: { type: 'string' } });
  if (!values.stdio) throw new UsageError('请写作 dinggao lsp --stdio。');
  const { serve } = await import('@dinggao/server/stdio');
  return serve();
};
