// Addresses of the rules' pages, and what stands at them.
import { describedRules, type Language, rulePage } from '@dinggao/core';

/** Shows the page of a rule; its only argument is the id. */
export const explainCommand = 'dinggao.explainRule';

/** Documents of this scheme are asked of the server. */
export const scheme = 'dinggao';

const folder = `${scheme}:/rules/`;
const suffix = '.md';

export const pageAddress = (rule: string): string => `${folder}${rule}${suffix}`;

/** The Markdown of a page; undefined for an address nothing stands at. */
export function pageAt(address: string, language: Language): string | undefined {
  if (!address.startsWith(folder) || !address.endsWith(suffix)) return undefined;
  const id = address.slice(folder.length, -suffix.length);
  const rule = describedRules.find((one) => one.id === id);
  return rule && rulePage(rule, language);
}
