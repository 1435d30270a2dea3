// Stands for Node's `net` in every bundle: the language server library can talk over sockets, this product must not.

/** Refuses: editors start the server over `--stdio` or Node's IPC channel. */
function refuse(): never {
  throw new Error('This server speaks over --stdio or Node IPC only; sockets and pipes are left out on purpose.');
}

export { refuse as connect, refuse as createConnection, refuse as createServer };
