// What the four views list: plain entries, before they become tree items.
import { l10n } from 'vscode';
import type { Overview, Place } from './overviews';

export type ViewId = 'people' | 'terms' | 'organizations' | 'findings';
export const viewIds: readonly ViewId[] = ['people', 'terms', 'organizations', 'findings'];

export interface Entry {
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  readonly icon: string;
  /** Of a rule; its findings can be fixed together. */
  readonly rule?: string;
  readonly fixable?: boolean;
  /** Each place, with what is said about it there; nothing said: the line itself is shown. */
  readonly places: readonly { readonly span: Place; readonly says?: string }[];
}

const icons = { error: 'error', warning: 'warning', information: 'info', hint: 'lightbulb' } as const;
const comma = (): string => l10n.t({ message: ', ', comment: ['Between the entries of a list'] });

export function entries(overview: Overview, view: ViewId): readonly Entry[] {
  switch (view) {
    case 'people':
      return overview.people.map(({ name, role, posts, mentions, speeches }) => ({
        label: name,
        description: [posts.join('、'), places(mentions.length)].filter((part) => part !== '').join(' · '),
        tooltip: [
          name,
          ...posts,
          places(mentions.length),
          ...(speeches > 0 ? [l10n.t('speeches: {0}', speeches)] : []),
        ].join('\n'),
        icon: role === 'reporter' ? 'edit' : 'person',
        places: mentions.map((span) => ({ span })),
      }));
    case 'terms':
      return overview.terms.map((one) =>
        named(one, one.kind === 'plan' || one.kind === 'meeting' ? 'calendar' : 'quote'),
      );
    case 'organizations':
      return overview.organizations.map((one) => named(one, 'organization'));
    case 'findings':
      return overview.findings.map(({ rule, summary, severity, fixable, findings }) => ({
        label: summary,
        description: `${rule} · ${places(findings.length)}`,
        tooltip: `${summary}\n${rule}`,
        icon: icons[severity],
        rule,
        fixable,
        places: findings.map(({ span, message }) => ({ span, says: message })),
      }));
  }
}

function named({ name, forms, mentions }: Overview['organizations'][number], icon: string): Entry {
  const others = forms.filter(({ form }) => form !== name).map(({ form, count }) => `${form} ${count}`);
  return {
    label: name,
    description: [others.join(comma()), places(mentions.length)].filter((part) => part !== '').join(' · '),
    tooltip: [name, ...others].join('\n'),
    icon,
    places: mentions.map((span) => ({ span })),
  };
}

const places = (count: number): string => l10n.t('places: {0}', count);

/** Tab-separated, as a spreadsheet pastes it: one line an entry. */
export const asTable = (listed: readonly Entry[]): string =>
  listed.map(({ label, description, places: { length } }) => [label, description, length].join('\t')).join('\n');
