// The names of the commands, as the manifest declares them.

export const commands = {
  restart: 'dinggao.restart',
  showLog: 'dinggao.showLog',
  openSample: 'dinggao.openSample',
  cleanPastedText: 'dinggao.cleanPastedText',
  reopenWithEncoding: 'dinggao.reopenWithEncoding',
  collectGlossary: 'dinggao.collectGlossary',
  reveal: 'dinggao.reveal',
  showMentions: 'dinggao.showMentions',
  showOverview: 'dinggao.showOverview',
  exportSheet: 'dinggao.exportSheet',
  copyTable: 'dinggao.copyTable',
  fixRule: 'dinggao.fixRule',
  nextSection: 'dinggao.nextSection',
  previousSection: 'dinggao.previousSection',
  nextFinding: 'dinggao.nextFinding',
  previousFinding: 'dinggao.previousFinding',
  nextFindingOfKind: 'dinggao.nextFindingOfKind',
  previousFindingOfKind: 'dinggao.previousFindingOfKind',
  nextMention: 'dinggao.nextMention',
  previousMention: 'dinggao.previousMention',
} as const;
