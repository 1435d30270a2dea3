// The names of the commands, as the manifest declares them.

export const commands = {
  restart: 'dinggao.restart',
  showLog: 'dinggao.showLog',
  openSample: 'dinggao.openSample',
  cleanPastedText: 'dinggao.cleanPastedText',
  reopenWithEncoding: 'dinggao.reopenWithEncoding',
} as const;
