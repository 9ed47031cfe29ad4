import { defaultLang, isLang } from '$lib/i18n/lang';

/** Danish stands at the root, so only the other languages may start a path. */
export function match(param: string): boolean {
  return param !== defaultLang && isLang(param);
}
