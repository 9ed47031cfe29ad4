import { langOf } from '$lib/i18n/lang';

export const prerender = true;
export const trailingSlash = 'always';

export const load = ({ params }: { params: { lang?: string } }) => ({ lang: langOf(params.lang) });
