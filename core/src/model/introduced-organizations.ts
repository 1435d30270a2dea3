// Organizations a document makes known itself: by their heads (市政府湖泊保护办主任), by 以下简称, by the full name of a company.
import { contains, length, type NormSpan, normSpan, overlaps } from '../base/span';
import { mayBeIn } from '../base/unit-filter';
import { organizationTail } from '../lexicon/organizations';
import type { Mention } from '../mentions/mention';
import type { NormalizedText } from '../text/normalized-text';
import { agreedAt } from './abbreviations';
import type { BlockReading } from './read-block';

const han = /^\p{Script=Han}{2,12}$/u;
/** 市政府湖泊保护办|理清责任: the last character belongs to the next word. */
const runsOn = /^办(?:[理学法案好成得实证完公]|事)/;

/**
 * The mentions of a block, those of introduced offices among them in place of the shorter ones inside (市政府). All
 * offsets count from the start of the block.
 */
export function withIntroduced(
  { text, units }: Pick<BlockReading, 'text' | 'units'>,
  mentions: readonly Mention[],
  forms: readonly IntroducedForm[],
): readonly Mention[] {
  const possible = forms.filter(({ form }) => mayBeIn(units, form.charCodeAt(0)));
  if (possible.length === 0) return mentions;
  const added = possible
    .flatMap((form) => [...named(text, form)])
    .filter(({ norm }) => mentions.every((other) => fits(norm, other)))
    .filter(
      (one, _, all) =>
        !all.some((other) => other !== one && length(other.norm) > length(one.norm) && overlaps(other.norm, one.norm)),
    );
  return added.length === 0 ? mentions : [...mentions.filter((one) => !isWithin(one, added)), ...added];
}

const isWithin = ({ kind, norm }: Mention, added: readonly Mention[]): boolean =>
  (kind === 'organization' || kind === 'place') && added.some((one) => contains(one.norm, norm));

/** Titles and what the name holds may overlap it; nothing may cross it. */
const fits = (norm: NormSpan, other: Mention): boolean =>
  !overlaps(norm, other.norm) ||
  (other.kind !== 'person' &&
    (contains(norm, other.norm) || (other.kind !== 'organization' && contains(other.norm, norm))));

export interface IntroducedForm {
  readonly form: string;
  readonly standsFor?: string;
}

/** 公司 alone may be agreed on too, and is everywhere. */
const leastAgreed = 3;
const company = /(集团)?(?:股份有限公司|有限责任公司|有限公司|总公司)$/;

/** A short form and what it stands for. */
export type ShortForm = readonly [form: string, standsFor: string];

/** What 以下简称 agrees on in a block, and what a company is called without 有限公司. */
export function shortForms({ text }: NormalizedText, mentions: readonly Mention[]): readonly ShortForm[] {
  const found: ShortForm[] = [];
  for (const { kind, norm, form } of mentions) {
    if (kind !== 'organization') continue;
    const agreed = agreedAt(text, norm.end);
    if (agreed && agreed.form.length >= leastAgreed) found.push([agreed.form, form]);
    for (const short of withoutLegalForm(form)) found.push([short, form]);
  }
  return found;
}

/** What a document makes known, put together from its blocks: offices, and short forms that stand for one body alone. */
export function introduced(offices: Iterable<string>, shorts: Iterable<ShortForm>): readonly IntroducedForm[] {
  const found = new Map<string, Set<string>>();
  for (const [form, standsFor] of shorts) found.set(form, (found.get(form) ?? new Set()).add(standsFor));
  return [
    ...Array.from(new Set(offices), (form) => ({ form })),
    ...Array.from(found).flatMap(([form, whole]) => {
      const [standsFor] = whole;
      return whole.size === 1 && standsFor !== undefined && standsFor !== form ? [{ form, standsFor }] : [];
    }),
  ];
}

/** 临湖钢铁集团, 临湖钢铁 of 临湖钢铁集团有限公司. */
function withoutLegalForm(form: string): readonly string[] {
  const legal = company.exec(form);
  if (!legal) return [];
  const base = form.slice(0, legal.index);
  return [...(legal[1] ? [`${base}集团`] : []), base].filter((short) => han.test(short) && short.length >= 4);
}

/** An office counts where the name begins with a known organization or place and goes on to what such names end in. */
export function introducedOffices(mentions: readonly Mention[]): readonly string[] {
  const forms: string[] = [];
  for (const { kind, posts } of mentions) {
    if (kind !== 'title') continue;
    for (const { organization, norm } of posts ?? []) {
      if (organization === undefined || forms.includes(organization)) continue;
      const known = mentions.filter((one) => isBody(one) && one.norm.start === norm.start).at(-1);
      if (known && extendsName(known.form, organization)) forms.push(organization);
    }
  }
  return forms;
}

const isBody = ({ kind }: Mention): boolean => kind === 'organization' || kind === 'place';

const extendsName = (known: string, form: string): boolean =>
  form.startsWith(known) &&
  han.test(form.slice(known.length)) &&
  /[委办局厅院室司处中心]$/.test(form) &&
  organizationTail(form, form.length) !== undefined;

function* named(text: NormalizedText, { form, standsFor }: IntroducedForm): Generator<Mention> {
  const { text: read, source } = text;
  for (let at = read.indexOf(form); at !== -1; at = read.indexOf(form, at + 1)) {
    const end = at + form.length;
    if (runsOn.test(read.slice(end - 1, end + 1))) continue;
    const norm = normSpan(at, end);
    const span = text.toSource(norm);
    yield {
      kind: 'organization',
      norm,
      span,
      surface: source.slice(span.start, span.end),
      form,
      candidates: [],
      recognizer: 'introduced-organization',
      ...(standsFor === undefined ? {} : { standsFor }),
    };
  }
}
