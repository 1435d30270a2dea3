// Where the server keeps what would take long to find out again; losing it costs time and nothing else.

/** Never rejects: what cannot be kept is found out anew. */
export interface Storage {
  load(name: string): Promise<string | undefined>;
  save(name: string, text: string): Promise<void>;
}

export const noStorage: Storage = { load: async () => undefined, save: async () => {} };
