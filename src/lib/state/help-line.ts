import { helpLines, type LineId } from '$lib/domain/hotline/lines';
import { statusAt, type Status } from '$lib/domain/hotline/status-at';
import type { Lang } from '$lib/i18n/lang';
import { describeStatus, type StatusPhrase, type StatusWords } from './describe-status';

/** A help line at an instant, for the screen. */
export interface HelpLineNow extends StatusPhrase {
  readonly status: Status['status'];
}

/** `undefined` while the time is not known: then nothing is claimed about today. */
export function helpLineAt(
  id: LineId,
  at: Date | undefined,
  words: StatusWords,
  lang: Lang,
): HelpLineNow | undefined {
  if (at === undefined) return undefined;
  const status = statusAt(helpLines[id], at);
  return { ...describeStatus(status, at, words, lang), status: status.status };
}
