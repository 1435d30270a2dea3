// Reports in Markdown: our scopes inside the editor's Markdown, and nothing inside code.
import { checkTokens } from './check';
import { tokenizerOf } from './tokenize';

describe('grammar injected into Markdown', () => {
  let tokenize: Awaited<ReturnType<typeof tokenizerOf>>;
  before(async () => {
    tokenize = await tokenizerOf('text.html.markdown');
  });

  it('marks quotations, document numbers and dates in a paragraph', () => {
    checkTokens(tokenize, '根据{|document:国函〔2015〕141号|}，{|date:2025年12月18日|}，他说{|quote:“要抓好落实”|}。');
  });
  it('marks numbered headings of official documents', () => {
    checkTokens(
      tokenize,
      '{|h1:一、加强源头治理|}\n\n{|h2:（一）管住入湖污染|}。逐一编制方案。\n\n{|h3:1.完善收集管网|}。',
    );
  });
  it('marks what stands inside a Markdown heading', () => {
    checkTokens(tokenize, '## 学习{|book:《条例》|}');
  });
  it('leaves fenced code alone', () => {
    checkTokens(tokenize, '```text\n日期：2026年1月10日，他说“好”。\n一、总体要求\n```\n', ['date', 'quote', 'h1']);
  });
  it('leaves inline code alone', () => {
    checkTokens(tokenize, '写作 `“十五五”` 时加引号', ['quote']);
  });
});
