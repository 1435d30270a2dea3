// What server and client say to each other beyond LSP. Types and names only: the client imports this file.
import type { Overview, PresetName, SheetFormat, SheetHead } from '@dinggao/core';
import type { FileEntry, FileListing, FileQuery, FolderEntry } from './files';

export type { FileEntry, FileListing, FileQuery, FolderEntry };

/**
 * Notification, server → client, whenever something in it changed:
 * only to a client whose `initializationOptions` have `status: true`.
 */
export const statusMethod = 'dinggao/status';

export interface StatusParams {
  /** `waiting`: a back end of the segmenter is being asked, findings may still get fewer or more. */
  readonly state: 'ready' | 'waiting';
  readonly segmenter: SegmenterStatus;
  readonly workspace: WorkspaceStatus;
  /** One an open document that has been analyzed. */
  readonly documents: readonly DocumentStatus[];
}

export interface WorkspaceStatus {
  /** `off`: documents are looked at one by one. `reading`: files are still being read. */
  readonly state: 'off' | 'reading' | 'ready';
  /** How many reports are looked at together. */
  readonly reports: number;
}

export interface SegmenterStatus {
  /** `idle`: not needed so far. */
  readonly state: 'off' | 'idle' | 'ready' | 'failed';
  /** `nodejieba`, `jieba-wasm` or `intl`; absent unless `ready`. */
  readonly name?: string;
  /** Why another back end than the preferred one is in use, for the output channel. */
  readonly fallbackReason?: string;
}

export interface DocumentStatus {
  readonly uri: string;
  readonly version: number;
  /** Officials, experts and historical figures; reporters are not counted. */
  readonly people: number;
  readonly organizations: number;
  /** Different formulations, plans and meetings. */
  readonly terms: number;
  readonly findings: Readonly<Record<'error' | 'warning' | 'information' | 'hint', number>>;
  /** The selection of rules in force: the user's, else the team's, else the default. */
  readonly preset: PresetName;
  /** Han characters, letters and digits as read, annotations dropped. */
  readonly characters: number;
  /** What kept the document from being analyzed in full; `findings`: not all are shown. */
  readonly limit?: 'size' | 'line' | 'findings';
}

/** `initializationOptions`; all optional. */
export interface InitializationOptions {
  /** BCP 47; otherwise `locale` of `initialize`. */
  readonly language?: string;
  readonly status?: boolean;
  /** The client lists the marked headings of Markdown by itself: where all are marked, the outline is left to it. */
  readonly markdownOutline?: boolean;
  /** The client has `showMentionsCommand`. */
  readonly showMentions?: boolean;
  /** The client answers `dinggao/findFiles`, `dinggao/readFolder`, `dinggao/readFile`; the server then never looks at a disk itself. */
  readonly files?: boolean;
  /** `true`: the client answers `dinggao/loadState` and `dinggao/saveState`. An address: a folder the server may write to. */
  readonly storage?: true | string;
  /** The section `dinggao`, for clients without `workspace/configuration`. */
  readonly settings?: unknown;
}

/**
 * Request, client → server: an edit that cleans a document of what a paste or a conversion left in it. The answer is a
 * `WorkspaceEdit` of LSP, or null when there is nothing to clean or the document is not open. Its change annotations are
 * one a kind, with `needsConfirmation` for what is no more than suggested, so that an editor can show a preview by kind;
 * for a client without change annotations the edit holds what is safe and nothing else.
 */
export const cleanPastedTextMethod = 'dinggao/cleanPastedText';

export interface CleanPastedTextParams {
  readonly textDocument: { readonly uri: string };
  /** Absent: every kind that the settings do not switch off. */
  readonly kinds?: readonly DamageKind[];
}

/**
 * Request, client → server: the same for a piece of text that is in no document yet, for a paste provider. Does not
 * touch any state; answers with a `RepairedText`. A text above the limits of the settings comes back as it is.
 */
export const repairTextMethod = 'dinggao/repairText';

export interface RepairTextParams {
  readonly text: string;
  /** As of a document; absent: `plaintext`. */
  readonly languageId?: string;
  /** Absent: every kind that the settings do not switch off. */
  readonly kinds?: readonly DamageKind[];
  /** Whether suggestions are made too, such as the restoration of garbled stretches. Absent: only what is safe. */
  readonly suggestions?: boolean;
}

export interface RepairedText {
  readonly text: string;
  /** What was done, one entry a kind; empty when `text` is what was sent. */
  readonly changes: readonly RepairedKind[];
  /** What could still be done after a look. */
  readonly left: readonly RepairedKind[];
}

export interface RepairedKind {
  readonly kind: DamageKind;
  /** In the user's language: 注音, 乱码. */
  readonly label: string;
  /** How many places. */
  readonly count: number;
  readonly safety: 'safe' | 'suggestion';
}

/** The id of a rule about damage: `art-pinyin`, `art-mojibake`, `pun-halfwidth` … Others are ignored. */
export type DamageKind = string;

/**
 * A command of the client: lists the places of whoever or whatever is named at a place. Its arguments: the document's
 * address and the `Position` in it.
 */
export const showMentionsCommand = 'dinggao.showMentions';

/** Request, server → client: a `FileQuery`, answered with a `FileListing`, or null where the editor cannot search. */
export const findFilesMethod = 'dinggao/findFiles';

/** Request, server → client: `UriParams`, answered with `FolderEntry[]`; of a folder that is not there, none. */
export const readFolderMethod = 'dinggao/readFolder';

export interface UriParams {
  readonly uri: string;
}

/** Request, server → client, for the bytes of a file; null when there is none, or it is longer than `longest`. */
export const readFileMethod = 'dinggao/readFile';

export interface ReadFileParams extends UriParams {
  /** In bytes. */
  readonly longest?: number;
}

export interface ReadFileResult {
  /** The bytes as they lie there: the encoding is for the server to tell. */
  readonly base64: string;
}

/**
 * Request, server → client, only in a browser: the code of the portable segmenter, `SegmenterParts`; null where the
 * package has none. Asked for with the first doubt, so that who never needs it never loads its dictionary.
 */
export const segmenterPartsMethod = 'dinggao/segmenterParts';

/** Bytes as they are: messages between workers are cloned, not written as JSON. */
export interface SegmenterParts {
  /** The script of its worker. */
  readonly worker: Uint8Array;
  /** WebAssembly, with the dictionary inside. */
  readonly library: Uint8Array;
}

/** Request, server → client: `StateParams`, answered with the text kept under that name, or null. */
export const loadStateMethod = 'dinggao/loadState';

/** Request, server → client: `SaveStateParams`. What is kept may be thrown away at any time. */
export const saveStateMethod = 'dinggao/saveState';

export interface StateParams {
  readonly name: string;
}

export interface SaveStateParams extends StateParams {
  readonly text: string;
}

/** Request, client → server: a report at a glance. Null: the document is not open. */
export const overviewMethod = 'dinggao/overview';

export interface OverviewParams {
  readonly textDocument: { readonly uri: string };
}

export interface OverviewResult {
  /** Of the text its spans count in. */
  readonly version: number;
  readonly overview: Overview;
}

/** Request, client → server: the same as a page of HTML that loads nothing. */
export const overviewPageMethod = 'dinggao/overviewPage';

export interface OverviewPageParams extends OverviewParams {
  readonly title: string;
  /** Whether places are links that run `revealCommand`. */
  readonly links?: boolean;
}

/** A command of the client: shows a place. Its arguments: the document's address, start and end in UTF-16 units. */
export const revealCommand = 'dinggao.reveal';

/** Request, client → server: the correction sheet. Null: the document is not open, or the format is unknown. */
export const sheetMethod = 'dinggao/sheet';

export interface SheetParams extends OverviewParams, SheetHead {
  readonly format: SheetFormat;
  /** `keys` of an earlier pass: what it listed is left out. */
  readonly known?: readonly string[];
}

export interface SheetResult {
  readonly text: string;
  /** How many findings are on the sheet. */
  readonly count: number;
  /** Of all findings, listed or not: `known` of the next pass. */
  readonly keys: readonly string[];
}

/**
 * Request, client → server: a draft of a glossary out of all reports of the workspace, added to the text of the one there
 * is. Null: that text has mistakes and cannot be added to. Waits until the reports are read.
 */
export const collectGlossaryMethod = 'dinggao/collectGlossary';

export interface CollectGlossaryParams {
  /** YAML; empty for a new file. */
  readonly existing: string;
}

export interface CollectGlossaryResult {
  readonly text: string;
  /** How many entries are new. */
  readonly officials: number;
  readonly organizations: number;
  readonly terms: number;
}
