// Provinces, prefectures and counties by name: full, short, and the short names that need more evidence.
import { lazy } from '../base/lazy';
import { counties, plainNames, prefectures, provinces } from './divisions.gen';

export type DivisionLevel = 'province' | 'prefecture' | 'county';

export interface DivisionForm {
  readonly form: string;
  /** The full name it stands for: 昆明市 of 昆明. Several counties share one name. */
  readonly full: string;
  readonly level: DivisionLevel;
  /** An ordinary word too (大同): a place only where something else says so, e.g. 大同 in 大同日报. */
  readonly doubtful: boolean;
}

/** Every form of every division, Simplified; of divisions with the same name the highest. */
export const divisionForms: () => ReadonlyMap<string, DivisionForm> = lazy(() => {
  const forms = new Map<string, DivisionForm>();
  const add = (form: string, full: string, level: DivisionLevel, doubtful = false): void => {
    if (!forms.has(form)) forms.set(form, { form, full, level, doubtful });
  };
  const addAll = (rows: string, level: DivisionLevel): void => {
    const parsed = rows.split(' ').map((row) => {
      const [full = '', short = ''] = row.split(/[:~]/);
      return { full, short, doubtful: row.charAt(full.length) === '~' };
    });
    for (const { full } of parsed) add(full, full, level);
    for (const { full, short, doubtful } of parsed) add(short, full, level, doubtful);
  };
  addAll(provinces, 'province');
  addAll(prefectures, 'prefecture');
  for (const name of counties.split(' ')) add(name, name, 'county');
  for (const row of plainNames.split(' ')) {
    const [full = '', short = ''] = row.split(':');
    add(short, full, forms.get(full)?.level ?? 'county');
  }
  return forms;
});
