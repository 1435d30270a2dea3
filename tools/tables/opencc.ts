// OpenCC's dictionaries (opencc-js), and the forms most people write where OpenCC has those of dictionaries.
import { fileURLToPath } from 'node:url';

/** Each key with its values, the usual one first. */
export async function dictionary(name: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const path = fileURLToPath(new URL(`node_modules/opencc-js/dist/esm-lib/dict/${name}.js`, import.meta.url));
  const { default: text } = (await import(path)) as { default: string };
  return new Map(
    text.split('|').map((entry) => {
      const [key = '', ...values] = entry.split(' ');
      return [key, values];
    }),
  );
}

/** OpenCC's Taiwan variants that Hong Kong has too, or that both read without a second look: 爲 is 為, 羣 is 群. */
const common = '僞啓喫峯爲牀癡皁祕竈糉纔羣脣衆裏鉢鍼麪齶';

export async function usualForms(): Promise<(text: string) => string> {
  const variants = await dictionary('TWVariants');
  return (text) =>
    Array.from(text, (char) => (common.includes(char) ? (variants.get(char)?.[0] ?? char) : char)).join('');
}
