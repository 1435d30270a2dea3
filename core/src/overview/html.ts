// A page of HTML that needs nothing else: no script, no picture, no font from outside.
import type { Language } from '../base/message';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text and for quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (one) => entities[one] ?? one);

const htmlLanguages: Readonly<Record<Language, string>> = { 'zh-cn': 'zh-Hans', 'zh-tw': 'zh-Hant', en: 'en' };

export interface Page {
  readonly title: string;
  readonly language: Language;
  /** HTML. */
  readonly body: string;
}

/** Colors are the editor's inside one, and the system's (light or dark) outside. */
const style = `
:root { color-scheme: light dark; --fg: var(--vscode-editor-foreground, CanvasText); --bg: var(--vscode-editor-background, Canvas);
  --line: var(--vscode-widget-border, color-mix(in srgb, CanvasText 20%, Canvas)); --muted: var(--vscode-descriptionForeground, color-mix(in srgb, CanvasText 65%, Canvas));
  --accent: var(--vscode-charts-blue, light-dark(#1a66c9, #6cb0ff)); --error: var(--vscode-editorError-foreground, light-dark(#c4314b, #ff8f9c));
  --warning: var(--vscode-editorWarning-foreground, light-dark(#8a5a00, #e3b341)); --quiet: var(--vscode-editorInfo-foreground, light-dark(#4a6785, #9dc1e0)); }
body { margin: 0 auto; max-width: 64rem; padding: 1rem 1.5rem 3rem; background: var(--bg); color: var(--fg);
  font: 15px/1.7 var(--vscode-font-family, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif); }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
table { border-collapse: collapse; width: 100%; } th, td { border-bottom: 1px solid var(--line); padding: .3rem .5rem; text-align: start; vertical-align: top; }
th { font-weight: 600; white-space: nowrap; } td.n { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
mark { background: none; color: inherit; text-decoration: underline; text-decoration-color: var(--error); text-decoration-thickness: 2px; text-underline-offset: .2em; }
a { color: var(--vscode-textLink-foreground, LinkText); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; }
:focus-visible { outline: 2px solid var(--vscode-focusBorder, Highlight); outline-offset: 2px; }
svg { display: block; width: 100%; } .muted { color: var(--muted); }
td.error, td.warning, td.information, td.hint { border-inline-start: 4px solid var(--quiet); } td.error { border-inline-start-color: var(--error); } td.warning { border-inline-start-color: var(--warning); }
@media print { body { max-width: none; padding: 0; } tr { break-inside: avoid; } }`;

/** Nothing may be loaded: what the page shows is all inside. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

export const htmlPage = ({ title, language, body }: Page): string => `<!doctype html>
<html lang="${htmlLanguages[language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${style}
</style>
</head>
<body>
${body}
</body>
</html>
`;
