import { KEPT_LANGUAGE, REMEMBER_MS } from '$lib/i18n/kept-language';
import { mayBeKept } from '$lib/storage/may-be-kept';
import type { OpenedRepository } from '$lib/storage/open-list-repository';

let opening: Promise<OpenedRepository> | undefined;

/** What is kept on the phone. Its code comes when it is first needed; most readers of a page never do. */
export function openKept(): Promise<OpenedRepository> {
  opening ??= import('$lib/storage/open-list-repository').then(({ openListRepository }) =>
    // A second may have gone into asking whether there is anything.
    openListRepository({ withinMs: 4000 }),
  );
  return opening;
}

/** Keeps that a topic has been read to its end. */
export async function noteRead(topic: string, at: Date): Promise<void> {
  const { repository } = await openKept();
  await repository.putProgress(topic, at);
}

/** The topics that have been read to their ends; none where that cannot be told. */
export async function readTopics(): Promise<ReadonlySet<string>> {
  if (!(await mayBeKept())) return new Set();
  const { repository } = await openKept();
  const contents = await repository.load();
  return new Set(contents.ok ? contents.value.progress.keys() : []);
}

/** Remembers the choice, then follows the link, which leads to the same page in the other language. */
export async function switchLanguage({ href, hreflang }: HTMLAnchorElement): Promise<void> {
  const kept = openKept().then(({ repository }) => repository.putSetting(KEPT_LANGUAGE, hreflang));
  const patience = new Promise((resolve) => setTimeout(resolve, REMEMBER_MS));
  await Promise.race([kept.catch(() => undefined), patience]);
  location.assign(href);
}
