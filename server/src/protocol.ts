// What server and client say to each other beyond LSP. Types and names only: the client imports this file.

/**
 * Notification, server → client, whenever something in it changed:
 * only to a client whose `initializationOptions` have `status: true`.
 */
export const statusMethod = 'dinggao/status';

export interface StatusParams {
  /** `waiting`: a back end of the segmenter is being asked, findings may still get fewer or more. */
  readonly state: 'ready' | 'waiting';
  readonly segmenter: SegmenterStatus;
  /** One an open document that has been analyzed. */
  readonly documents: readonly DocumentStatus[];
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
  /** The section `dinggao`, for clients without `workspace/configuration`. */
  readonly settings?: unknown;
}
