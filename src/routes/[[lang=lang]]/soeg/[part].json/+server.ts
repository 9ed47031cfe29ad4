import { error, json } from '@sveltejs/kit';
import { defaultLang, langOf, langs } from '$lib/i18n/lang';
import { isPartId, partIds } from '$lib/search/parts';
import { rowsOfPart } from '../rows-of-part';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  langs.flatMap((lang) =>
    partIds.map((part) => (lang === defaultLang ? { part } : { lang, part })),
  );

/** A part of the search index, made while building. */
export const GET: RequestHandler = async ({ params }) => {
  if (!isPartId(params.part)) error(404);
  return json(await rowsOfPart(params.part, langOf(params.lang)));
};
