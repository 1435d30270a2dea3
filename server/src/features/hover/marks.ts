// How a card is set: Markdown, or plain text for clients that show no Markdown.

/** Takes text as it is and gives it back ready to stand in the answer. */
export interface Marks {
  text(text: string): string;
  /** A whole line, or the start of one before a space. */
  strongLine(text: string): string;
  strong(text: string): string;
  emphasis(text: string): string;
  /** `target` undefined: there is nothing to open. */
  link(label: string, target: string | undefined): string;
  readonly item: string;
  readonly lineBreak: string;
  /** Between two cards. */
  readonly rule: string;
}

const special = /[\\`*_[\]<>#|~&!$]/g;
/** What would start a list: `- `, `+ `, `1.`, `1)`. */
const listLike = /^(\s*\d*)([-+.)])/;

const escaped = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(special, '\\$&').replace(listLike, '$1\\$2');

const edges = /^([\p{P}\p{S}\s]*)(.*?)([\p{P}\p{S}\s]*)$/su;

/** Marks of emphasis beside a quotation mark would not be read as such between Han characters: it stays outside. */
function emphasized(text: string, mark: string): string {
  const [, before = '', core = '', after = ''] = edges.exec(text) ?? [];
  return core === '' ? escaped(text) : `${escaped(before)}${mark}${escaped(core)}${mark}${escaped(after)}`;
}

export const markdown: Marks = {
  text: escaped,
  strongLine: (text) => `**${escaped(text)}**`,
  strong: (text) => emphasized(text, '**'),
  emphasis: (text) => emphasized(text, '*'),
  link: (label, target) => (target === undefined ? escaped(label) : `[${escaped(label)}](${closed(target)})`),
  item: '- ',
  lineBreak: '  \n',
  rule: '\n\n---\n\n',
};

/** A parenthesis would end the link. */
const closed = (target: string): string =>
  target.replace(/[()<>\s]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

export const plain: Marks = {
  text: oneLine,
  strongLine: oneLine,
  strong: oneLine,
  emphasis: oneLine,
  link: oneLine,
  item: '· ',
  lineBreak: '\n',
  rule: '\n\n',
};
