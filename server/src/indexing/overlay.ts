// The index of the files with the open documents in the place of theirs.
import type { Contribution, WorkspaceIndex } from '@dinggao/core';

/** Gives the very same index as long as neither the files nor the open documents have changed. */
export function overlaid() {
  let last: { files: WorkspaceIndex; open: readonly Contribution[]; index: WorkspaceIndex } | undefined;
  return (
    files: WorkspaceIndex,
    open: readonly Contribution[],
    /** The address under which the index has a file, which editors may escape otherwise. */
    fileOf: (uri: string) => string | undefined,
  ): WorkspaceIndex => {
    const isLast =
      last?.files === files && last.open.length === open.length && last.open.every((one, i) => one === open[i]);
    if (last && isLast) return last.index;
    const without = open.reduce((index, { uri }) => index.withoutDocument(fileOf(uri) ?? uri), files);
    const index = open.reduce((all, one) => all.withDocument(one), without);
    last = { files, open, index };
    return index;
  };
}
