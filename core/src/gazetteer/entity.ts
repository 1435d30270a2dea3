// What is known: entities, the ways they are written, and where each fact comes from.

import type { Span } from '../base/span';

/** A `word` is an ordinary word that is often misspelt: its wrong forms are known, but it names nothing. */
export type EntityKind = 'term' | 'plan' | 'meeting' | 'organization' | 'place' | 'person' | 'word';

declare const entityId: unique symbol;
/** e.g. `term:xin-zhi-sheng-chan-li`; unique over all sources of knowledge. */
export type EntityId = string & { readonly [entityId]?: true };

export type AliasStatus = 'accepted' | 'discouraged' | 'wrong';

/**
 * When a form may be spoken of at all, because the same characters are also ordinary text (两个确定, 五五, 两重).
 * `quoted`: only with quotation marks right around it.
 */
export type AliasGuard = 'none' | 'quoted' | 'quoted-or-canonical-in-document';

export interface Alias {
  /** Simplified, without quotation marks around it. */
  readonly form: string;
  readonly status: AliasStatus;
  /** Only of wrong and discouraged forms. */
  readonly severity?: 'error' | 'warning' | 'information' | 'hint';
  readonly guard?: AliasGuard;
  /** Longer stretches the form is part of by chance: 布署 in 发布署名. Each contains the form. */
  readonly unless?: readonly string[];
  /** Made from the canonical form by `count-variants.ts`, not listed by hand. */
  readonly derived?: true;
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
  /** Empty where none is given. */
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
  /** When the canonical form itself counts as this entity; absent: always. */
  readonly guard?: 'quoted';
  /** The canonical form in Traditional script, where converting character by character would get it wrong. */
  readonly traditional?: string;
  /** One or two sentences in Simplified Chinese, the project's own words. */
  readonly meaning?: string;
  /** First use; of a meeting, its first day. ISO date, year-month or year. Only when certain. */
  readonly since?: string;
  /** First and last year, e.g. of a plan. */
  readonly period?: { readonly start: number; readonly end: number };
  /** Who issued or proposed it. */
  readonly issuer?: string;
  /** Whether it is printed in quotation marks. */
  readonly quotation?: 'always' | 'usual';
  /** The items of a numbered formulation, in order. */
  readonly members?: readonly string[];
  /** Where it is used: 云南, 昆明; absent: the whole country. */
  readonly scope?: string;
  /** Remarks on usage in Simplified Chinese. */
  readonly usage?: string;
  readonly posts?: readonly Post[];
  /** The day a team's glossary is true of. ISO date, year-month or year. */
  readonly asOf?: string;
  /** Of a person: the order of precedence, lower first. */
  readonly order?: number;
  /** Of an organization: what its head is called. */
  readonly head?: string;
  /** From when until when it is in use; ISO dates, year-months or years. */
  readonly valid?: { readonly from?: string; readonly to?: string };
  readonly sources: readonly Source[];
  /** `builtin`, or the glossary file it comes from. */
  readonly origin: string;
  /** Where in that file its canonical form stands. */
  readonly at?: Span;
}
