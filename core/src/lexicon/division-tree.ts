// Which prefecture and which province a division belongs to.
import { lazy } from '../base/lazy';
import { divisionTree } from './division-tree.gen';

/** Full names, from the province down to the division itself. A prefecture-level city may govern no county: 东莞市. */
export type DivisionPath = readonly string[];

/** Every place of a full name: several counties share one (鼓楼区). Simplified; empty for what no table knows. */
export const divisionPaths = (full: string): readonly DivisionPath[] => paths().get(full) ?? [];

const paths: () => ReadonlyMap<string, readonly DivisionPath[]> = lazy(() => {
  const found = new Map<string, DivisionPath[]>();
  const add = (path: DivisionPath): void => {
    const name = path.at(-1) ?? '';
    const known = found.get(name);
    if (known) known.push(path);
    else found.set(name, [path]);
  };
  for (const line of divisionTree.trim().split('\n')) {
    const [province = '', ...groups] = line.split('|');
    add([province]);
    for (const group of groups) {
      const [prefecture = '', counties = ''] = group.split(':');
      const above = prefecture === '' ? [province] : [province, prefecture];
      if (prefecture !== '') add(above);
      for (const county of counties.split(' ')) if (county !== '') add([...above, county]);
    }
  }
  return found;
});
