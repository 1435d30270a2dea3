// What is known: entities, the ways they are written, and where each fact comes from.

export type EntityKind = 'term' | 'plan' | 'meeting' | 'organization' | 'place' | 'person';

declare const entityId: unique symbol;
/** e.g. `term:xin-zhi-sheng-chan-li`; unique over all sources of knowledge. */
export type EntityId = string & { readonly [entityId]?: true };

export type AliasStatus = 'accepted' | 'discouraged' | 'wrong';

/** When a wrong form may be spoken of at all (`domain.md` C, rule 2). */
export type AliasGuard = 'none' | 'quoted-or-canonical-in-document';

export interface Alias {
  /** Simplified, without quotation marks around it. */
  readonly form: string;
  readonly status: AliasStatus;
  /** Only of wrong and discouraged forms. */
  readonly severity?: 'error' | 'warning' | 'information' | 'hint';
  readonly guard?: AliasGuard;
  /** Why it is wrong or discouraged, one short clause in Simplified Chinese. */
  readonly note?: string;
  /** What to write instead, if not the canonical form. */
  readonly instead?: string;
}

export interface Source {
  readonly title: string;
  /** ISO date, year-month or year. */
  readonly date?: string;
  readonly number?: string;
}

export interface Post {
  readonly organization: string;
  readonly title: string;
  /** ISO dates; absent: not known. */
  readonly from?: string;
  readonly to?: string;
}

export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** Simplified, as printed, without quotation marks around it. */
  readonly canonical: string;
  readonly aliases: readonly Alias[];
  /** One or two sentences in Simplified Chinese, the project's own words. */
  readonly meaning?: string;
  /** First use: ISO date, year-month or year. Only when certain. */
  readonly since?: string;
  /** First and last year, e.g. of a plan. */
  readonly period?: { readonly start: number; readonly end: number };
  /** Who issued or proposed it. */
  readonly issuer?: string;
  /** Whether it is printed in quotation marks. */
  readonly quotation?: 'always' | 'usual';
  /** The items of a numbered formulation, in order. */
  readonly members?: readonly string[];
  /** Remarks on usage in Simplified Chinese. */
  readonly usage?: string;
  readonly posts?: readonly Post[];
  readonly sources: readonly Source[];
  /** `builtin`, or the glossary file it comes from. */
  readonly origin: string;
}
