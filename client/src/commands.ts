// The names of the commands, as the manifest declares them.

export const commands = {
  restart: 'dinggao.restart',
  showLog: 'dinggao.showLog',
  openSample: 'dinggao.openSample',
} as const;
