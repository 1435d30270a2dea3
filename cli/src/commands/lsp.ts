// `dinggao lsp --stdio`: the language server, for any editor.
import { type Command, parse, UsageError } from '../command';

export const lsp: Command = async (argv) => {
  if (argv.some((one) => /^--(?:socket|pipe|port|node-ipc)\b/.test(one))) {
    throw new UsageError('语言服务器只用标准输入输出：为保密起见，不开网络端口和管道。请写作 dinggao lsp --stdio。');
  }
  const { values, positionals } = parse(argv, {
    stdio: { type: 'boolean', default: false },
    clientProcessId: { type: 'string' },
  });
  if (!values.stdio || positionals.length > 0) throw new UsageError('请写作 dinggao lsp --stdio。');
  const { serve } = await import('@dinggao/server/stdio');
  return serve();
};
