// The language client on Node, a file of its own in the product: nine tenths of the code, needed by those with a report.
export { LanguageClient, TransportKind } from 'vscode-languageclient/node';
