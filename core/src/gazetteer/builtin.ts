// What is built in: the compiled `data/` folder.
import { lazy } from '../base/lazy';
import { buildMatcher, gazetteerOf, type Matcher } from './build';
import { records } from './builtin.gen';
import type { Entity } from './entity';
import type { Gazetteer } from './gazetteer';

/** One entity a line, read one by one so that nothing is twice in memory; what every record has in common is left out of them. */
const decode = (): readonly Entity[] =>
  records
    .trim()
    .split('\n')
    .map((record) => ({ aliases: [], sources: [], origin: 'builtin', ...JSON.parse(record) }));

/** Decoded and built on first use, for everyone who builds upon it. */
export const builtinMatcher: () => Matcher = lazy(() => buildMatcher(decode()));

export const builtinGazetteer: () => Gazetteer = lazy(() => gazetteerOf(builtinMatcher(), 0));
