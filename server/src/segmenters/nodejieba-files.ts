// Names of the dictionary files: bare ASCII, relative to the child's working folder.

/** As `load` of nodejieba takes them; `tools/vendor.ts` writes them. */
export const dictionaryFiles = {
  dict: 'd.utf8',
  hmmDict: 'h.utf8',
  userDict: 'u.utf8',
  idfDict: 'i.utf8',
  stopWordDict: 's.utf8',
} as const;
