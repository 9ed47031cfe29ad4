import { parseKept } from './kept-json';

/** The municipality a person has chosen, as it is kept on the phone: enough to show it where the whole list is not loaded. */
export interface ChosenMunicipality {
  /** Four digits. A later version may know other codes than this one, so it is not the type of today's codes. */
  readonly code: string;
  readonly name: string;
  /** The front page of its site. */
  readonly site: string;
}

const codeShape = /^0\d{3}$/;
const nameShape = /^\p{Lu}[\p{L} -]{2,39}$/u;
/** The only addresses the app will link to from here: the front page of a Danish site, by its bare name. */
const siteShape = /^https:\/\/[a-z0-9]+(-[a-z0-9]+)*\.dk\/$/;

/** Is this the address of a site as the list of municipalities has them? */
export function isMunicipalitySite(address: string): boolean {
  return siteShape.test(address);
}

/** What is kept on the phone, as text. */
export function writeChosen({ code, name, site }: ChosenMunicipality): string {
  return JSON.stringify({ code, name, site });
}

/** Reads what was kept. Anything we would not have written ourselves is no choice: it is asked for again. */
export function readChosen(kept: string | undefined): ChosenMunicipality | undefined {
  const record = parseKept(kept);
  if (typeof record !== 'object' || record === null) return undefined;
  if (!('code' in record) || !('name' in record) || !('site' in record)) return undefined;
  const { code, name, site } = record;
  if (typeof code !== 'string' || !codeShape.test(code)) return undefined;
  if (typeof name !== 'string' || !nameShape.test(name)) return undefined;
  if (typeof site !== 'string' || !isMunicipalitySite(site)) return undefined;
  return { code, name, site };
}

/** A site as people say it: `aarhus.dk`. */
export function siteName(site: string): string {
  return site.replace(/^https:\/\/|\/$/g, '');
}
