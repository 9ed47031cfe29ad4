import { isTopicId } from './topics';
import type { LinkTarget } from './guide';

/** The pages of the app a text may lead to, beside the topics. */
const appPages: readonly string[] = [
  'spoergsmaal',
  'liste',
  'viden',
  'ord',
  'telefon',
  'misbrug',
  'mere',
  'mere/kilder',
];

/** Closed with NemID: told as history, never offered to call or open. */
const closedNumber = '72247050';
const closedSite = /^https:\/\/(?:www\.)?nemid\.nu(?:[/?#]|$)/;

type ReadTarget =
  { readonly ok: true; readonly to: LinkTarget } | { readonly ok: false; readonly message: string };

/** Reads the address of a link. Gives a plain sentence where it leads nowhere. */
export function readLinkTarget(url: string): ReadTarget {
  if (url.startsWith('tel:')) return readPhone(url.slice('tel:'.length));
  if (url.startsWith('https://')) {
    if (closedSite.test(url)) return wrong(`${url} closed with NemID and must not be offered.`);
    if (!URL.canParse(url)) return wrong(`${url} is not an address.`);
    return { ok: true, to: { kind: 'official', url } };
  }
  const topic = url.startsWith('viden/') ? url.slice('viden/'.length) : undefined;
  // Whether the glossary has the word is checked with the file and line at hand (`unknownTerms`).
  const isTerm = /^ord#[a-z0-9-]+$/.test(url);
  if (isTerm || (topic === undefined ? appPages.includes(url) : isTopicId(topic))) {
    return { ok: true, to: { kind: 'page', page: url } };
  }
  return wrong(
    `The link "${url}" leads nowhere. Write a page of the app (viden/i-banken), tel: or https:.`,
  );
}

function readPhone(number: string): ReadTarget {
  if (!/^\+?\d{3,15}$/.test(number)) {
    return wrong(`"${number}" is not a number to call. Write tel: and digits, without spaces.`);
  }
  if (number.endsWith(closedNumber)) {
    return wrong(`${number} closed with NemID and must not be offered.`);
  }
  return { ok: true, to: { kind: 'phone', number } };
}

function wrong(message: string): ReadTarget {
  return { ok: false, message };
}
