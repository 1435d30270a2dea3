// What the four views list: plain entries, before they become tree items.
import { l10n } from 'vscode';
import type { Overview, Place } from './overviews';

export type ViewId = 'people' | 'terms' | 'organizations' | 'findings';
export const viewIds: readonly ViewId[] = ['people', 'terms', 'organizations', 'findings'];

export interface Entry {
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  /** What a screen reader says: what the icon shows as well. */
  readonly spoken: string;
  readonly icon: string;
  /** Of a rule; its findings can be fixed together. */
  readonly rule?: string;
  readonly fixable?: boolean;
  /** Each place, with what is said about it there; nothing said: the line itself is shown. */
  readonly places: readonly { readonly span: Place; readonly says?: string }[];
}

const icons = { error: 'error', warning: 'warning', information: 'info', hint: 'lightbulb' } as const;
const severities = {
  error: () => l10n.t('error'),
  warning: () => l10n.t('warning'),
  information: () => l10n.t('information'),
  hint: () => l10n.t('hint'),
} as const;

/** The parts there are, as a list to be read or heard. */
export const listed = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part).join(l10n.t({ message: ', ', comment: ['Between the entries of a list'] }));

const dotted = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');
const places = (count: number): string => l10n.t('places: {0}', count);

export function entries(overview: Overview, view: ViewId): readonly Entry[] {
  switch (view) {
    case 'people':
      return overview.people.map(personEntry);
    case 'terms':
      return overview.terms.map((one) =>
        named(one, one.kind === 'plan' || one.kind === 'meeting' ? 'calendar' : 'quote'),
      );
    case 'organizations':
      return overview.organizations.map((one) => named(one, 'organization'));
    case 'findings':
      return overview.findings.map(ruleEntry);
  }
}

function personEntry({ name, role, posts, mentions, speeches }: Overview['people'][number]): Entry {
  const count = places(mentions.length);
  const reporter = role === 'reporter' ? [l10n.t('byline')] : [];
  const spoke = speeches > 0 ? [l10n.t('speeches: {0}', speeches)] : [];
  return {
    label: name,
    description: dotted(posts.join('、'), count),
    tooltip: [name, ...posts, ...reporter, count, ...spoke].join('\n'),
    spoken: listed(name, ...posts, ...reporter, count, ...spoke),
    icon: role === 'reporter' ? 'edit' : 'person',
    places: mentions.map((span) => ({ span })),
  };
}

function named({ name, forms, mentions }: Overview['organizations'][number], icon: string): Entry {
  const others = forms.filter(({ form }) => form !== name).map(({ form, count }) => `${form} ${count}`);
  const count = places(mentions.length);
  return {
    label: name,
    description: dotted(listed(...others), count),
    tooltip: [name, ...others, count].join('\n'),
    spoken: listed(name, ...others, count),
    icon,
    places: mentions.map((span) => ({ span })),
  };
}

function ruleEntry({ rule, summary, severity, fixable, findings }: Overview['findings'][number]): Entry {
  // It is a heading here, not a sentence.
  const label = summary.replace(/[。.]$/, '');
  const count = places(findings.length);
  return {
    label,
    description: dotted(rule, count),
    tooltip: [label, listed(severities[severity](), rule, count)].join('\n'),
    spoken: listed(severities[severity](), label, rule, count, fixable ? l10n.t('can be fixed') : ''),
    icon: icons[severity],
    rule,
    fixable,
    places: findings.map(({ span, message }) => ({ span, says: message })),
  };
}

/** Tab-separated, as a spreadsheet pastes it: one line an entry. */
export const asTable = (list: readonly Entry[]): string =>
  list.map(({ label, description, places: { length } }) => [label, description, length].join('\t')).join('\n');
