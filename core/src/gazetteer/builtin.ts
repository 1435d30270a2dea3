// What is built in: the compiled `data/` folder.
import { lazy } from '../base/lazy';
import { buildGazetteer } from './build';
import type { Gazetteer } from './gazetteer';

export const builtinGazetteer: () => Gazetteer = lazy(() => buildGazetteer([]));
