// JSON Schemas of a team's files, out of the shapes that read them: what an editor completes is what is understood.
import { configShape, describedRules, glossaryShape, presetNames } from '@dinggao/core';
import type { Output } from './output';

const draft = 'http://json-schema.org/draft-07/schema#';

export function schemas(): readonly Output[] {
  const vocabulary = { rules: describedRules.map(({ id }) => id), presets: presetNames };
  return [
    file('config', '定稿的团队配置', configShape(vocabulary).schema),
    file('glossary', '定稿的团队名录', glossaryShape.schema),
  ];
}

const file = (name: string, title: string, schema: object): Output => ({
  path: `schemas/${name}.schema.json`,
  text: `${JSON.stringify({ $schema: draft, title, ...shared(schema) }, null, 1)}\n`,
});

/** Shorter is written where it stands. */
const worthSharing = 150;

/** What stands in several places is written once: every key has two names. */
function shared(schema: object): object {
  const counts = new Map<string, number>();
  const count = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (isSchema(node)) {
      const text = JSON.stringify(node);
      counts.set(text, (counts.get(text) ?? 0) + 1);
      if ((counts.get(text) ?? 0) > 1) return;
    }
    for (const inner of Object.values(node)) count(inner);
  };
  count(schema);
  const names = new Map(
    [...counts]
      .filter(([text, times]) => times > 1 && text.length > worthSharing)
      .map(([text], i) => [text, `d${i + 1}`]),
  );
  const definitions: Record<string, unknown> = {};
  const write = (node: unknown, inside?: string): unknown => {
    if (typeof node !== 'object' || node === null) return node;
    if (Array.isArray(node)) return node.map((one) => write(one));
    const text = JSON.stringify(node);
    const name = isSchema(node) && text !== inside ? names.get(text) : undefined;
    if (name === undefined) return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, write(inner)]));
    definitions[name] ??= write(node, text);
    return { $ref: `#/definitions/${name}` };
  };
  const written = write(schema, JSON.stringify(schema)) as object;
  return { ...written, definitions };
}

const isSchema = (node: object): boolean => 'type' in node || 'oneOf' in node;
