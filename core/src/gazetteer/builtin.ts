// What is built in: the compiled `data/` folder.
import { lazy } from '../base/lazy';
import { buildGazetteer } from './build';
import { records } from './builtin.gen';
import type { Entity } from './entity';
import type { Gazetteer } from './gazetteer';

/** One entity a line; what every record has in common is left out of them. */
function decode(): readonly Entity[] {
  const parsed: readonly Partial<Entity>[] = JSON.parse(`[${records.trim().replaceAll('\n', ',')}]`);
  return parsed.map((record) => ({ aliases: [], sources: [], origin: 'builtin', ...record }) as unknown as Entity);
}

/** Decoded and built on first use. */
export const builtinGazetteer: () => Gazetteer = lazy(() => buildGazetteer(decode()));
