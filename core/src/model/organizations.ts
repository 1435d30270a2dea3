// One organization inside one document: long, short and colloquial forms brought together.
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Mention } from '../mentions/mention';
import type { Organization } from './document-model';

export function resolveOrganizations(_mentions: readonly Mention[], _gazetteer: Gazetteer): readonly Organization[] {
  return [];
}
