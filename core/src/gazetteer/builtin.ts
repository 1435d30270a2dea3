// What is built in: the compiled `data/` folder.
import { lazy } from '../base/lazy';
import { buildMatcher, gazetteerOf, type Matcher } from './build';
import { records } from './builtin.gen';
import type { Entity } from './entity';
import type { Gazetteer } from './gazetteer';

/** One entity a line; what every record has in common is left out of them. */
function decode(): readonly Entity[] {
  const parsed: readonly Partial<Entity>[] = JSON.parse(`[${records.trim().replaceAll('\n', ',')}]`);
  return parsed.map((record) => ({ aliases: [], sources: [], origin: 'builtin', ...record }) as unknown as Entity);
}

/** Decoded and built on first use, for everyone who builds upon it. */
export const builtinMatcher: () => Matcher = lazy(() => buildMatcher(decode()));

export const builtinGazetteer: () => Gazetteer = lazy(() => gazetteerOf(builtinMatcher(), 0));
