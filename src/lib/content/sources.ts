import type { SourceId } from '$lib/domain/validity/source-ids';
import { authoritySources } from './sources/authorities';
import { mitidSources } from './sources/mitid';
import { municipalitySources } from './sources/municipalities';
import { otherSources } from './sources/others';
import type { Source } from './sources/source';

export type { Source, SourceLanguage } from './sources/source';

/** Every page that was read, once. */
export const sources = {
  ...mitidSources,
  ...authoritySources,
  ...municipalitySources,
  ...otherSources,
} satisfies Record<SourceId, Source>;

/** The source, with the general type. */
export function sourceOf(id: SourceId): Source {
  return sources[id];
}
