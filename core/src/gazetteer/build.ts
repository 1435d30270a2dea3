// A Gazetteer out of entities.
import type { Entity } from './entity';
import type { Gazetteer } from './gazetteer';

/** Later entities of the same id replace earlier ones: a team's glossary comes after what is built in. */
export function buildGazetteer(entities: readonly Entity[], revision = 0): Gazetteer {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return { revision, entities: [...byId.values()], get: (id) => byId.get(id), match: () => [] };
}
