// The names of a department by how they are made: full, short, spoken, or with 与 where the name has 和.
import { lazy } from '../base/lazy';
import { type Department, departmentForms } from './organization-departments';

/** `miswritten`: 人力资源与社会保障局, for which no department stands. */
export type DepartmentNameKind = 'full' | 'short' | 'colloquial' | 'miswritten';

export interface DepartmentName {
  /** Without the place: 发改委. */
  readonly form: string;
  readonly kind: DepartmentNameKind;
  readonly department: Department;
}

/** `full` and `short` are one for many bureaus; such a name counts as full. The first department of a form has it. */
export const departmentNames = lazy((): ReadonlyMap<string, DepartmentName> => {
  const names = new Map<string, DepartmentName>();
  const add = (form: string, kind: DepartmentNameKind, department: Department): void => {
    if (!names.has(form)) names.set(form, { form, kind, department });
  };
  const forms = departmentForms();
  for (const one of forms) add(one.full, 'full', one);
  for (const one of forms) add(one.short, 'short', one);
  for (const one of forms) for (const form of one.colloquial) add(form, 'colloquial', one);
  for (const one of forms) if (one.full.includes('和')) add(one.full.replaceAll('和', '与'), 'miswritten', one);
  return names;
});

/** The department a name without its place means, undefined for every other body. */
export const departmentNamed = (form: string): DepartmentName | undefined => departmentNames().get(form);
