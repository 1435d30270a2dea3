// What is said to a reader: a template in three languages and its arguments, worded only at the border.

export const languages = ['zh-cn', 'zh-tw', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in every language a reader may use; a missing one does not compile. */
export type Localized = Readonly<Record<Language, string>>;

export type MessageArguments = Readonly<Record<string, string | number | Localized>>;

/** `{name}` in a template stands for the argument of that name. */
export interface Message {
  readonly template: Localized;
  readonly args: MessageArguments;
}

export const message = (template: Localized, args: MessageArguments = {}): Message => ({ template, args });

/** The message in one language. A placeholder without an argument stays as it is. */
export function word({ template, args }: Message, language: Language): string {
  return template[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = args[name] ?? whole;
    return typeof value === 'object' ? value[language] : String(value);
  });
}
