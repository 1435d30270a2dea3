// All forms of all entities, folded as texts are, each with what it may mean.
import { foldScript } from '../text/fold-script';
import { foldWidth } from '../text/fold-width';
import { countVariants } from './count-variants';
import type { Alias, Entity } from './entity';
import { withoutQuotes } from './quotes';

/** One meaning of a form. */
export interface Meaning {
  readonly entity: Entity;
  /** Undefined for the canonical form. */
  readonly alias?: Alias;
}

/** Form as compared (folded, without quotation marks) → every entity it may mean, in the order they are known. */
export type Forms = ReadonlyMap<string, readonly Meaning[]>;

/** Nothing in it has two widths. Asked first, because most forms are such and folding widths is slow. */
const oneWidth = /^[\u4e00-\u9fff、“”]*$/;

/** The form as compared with a normalized text. */
export function comparable(form: string): string {
  const folded = foldScript(form);
  return withoutQuotes(oneWidth.test(folded) ? folded : foldWidth(folded));
}

/** Every form of every entity. Of several aliases of one entity with the same form the first counts. */
export function collectForms(entities: readonly Entity[]): Forms {
  const forms = new Map<string, Meaning[]>();
  for (const entity of entities) {
    // The canonical form of a mere word would be found everywhere and tell nobody anything.
    if (entity.kind !== 'word') add(forms, entity.canonical, { entity });
    for (const alias of entity.aliases) add(forms, alias.form, { entity, alias });
  }
  // A second round, because a variant of one entity may be the right form of another: 四大考验 is no 四种考验.
  const listed = new Set(forms.keys());
  for (const entity of entities) {
    // No name of a person is a count, whatever it looks like: 万一平.
    if (entity.kind === 'person') continue;
    for (const form of countVariants(entity.canonical, entity.quotation !== undefined)) {
      if (!listed.has(comparable(form))) add(forms, form, { entity, alias: variant(form, entity) });
    }
  }
  return forms;
}

function add(forms: Map<string, Meaning[]>, form: string, meaning: Meaning): void {
  const key = comparable(form);
  if (key === '') return;
  const meanings = forms.get(key);
  if (!meanings) forms.set(key, [meaning]);
  else if (!meanings.some(({ entity }) => entity === meaning.entity)) meanings.push(meaning);
}

/** Where the canonical form itself needs quotation marks to be told from ordinary text, so do its variants. */
const variant = (form: string, { guard }: Entity): Alias => ({
  form,
  status: 'wrong',
  guard: guard ?? 'quoted-or-canonical-in-document',
  derived: true,
});
