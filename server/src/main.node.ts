// The server as a process of its own, over stdio or IPC; in a thread it reads reports for the index.
import { isMainThread } from 'node:worker_threads';
import { createConnection } from 'vscode-languageserver/node';
import { nodeHost } from './host.node.js';
import { serveReading } from './indexing/serve-reading.node.js';
import { startServer } from './server';

/** Not over sockets: the bundle holds no network module. */
const ways = ['--stdio', '--node-ipc'];

if (!isMainThread) serveReading();
else if (process.argv.some((one) => ways.includes(one))) startServer(createConnection(), nodeHost());
else {
  console.error(`请用 ${ways.join(' 或 ')} 启动语言服务器；为保密起见，不支持网络端口。`);
  process.exitCode = 2;
}
