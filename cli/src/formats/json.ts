// `--format json`: an array with one object a file, findings as in `analyze`.
import type { Format } from './formatter';

export const json: Format = () => {
  let separator = '';
  return {
    begin: () => '[',
    file({ file, findings }) {
      const text = JSON.stringify({ file, diagnostics: findings.map(({ node }) => node) }, null, 1);
      const written = `${separator}\n${text}`;
      separator = ',';
      return written;
    },
    end: () => '\n]\n',
  };
};
