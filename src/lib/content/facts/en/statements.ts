import type { FactId } from '$lib/domain/validity/facts';
import { devices } from './devices';
import { digitalPost } from './digital-post';
import { getting } from './getting';
import { help } from './help';
import { nemid } from './nemid';
import { papers } from './papers';
import { powerOfAttorney } from './power-of-attorney';
import { visit } from './visit';
import { withoutMitid } from './without-mitid';

/** What each fact says. A fact without a sentence does not compile. */
export const statements = {
  ...papers,
  ...visit,
  ...getting,
  ...help,
  ...devices,
  ...digitalPost,
  ...powerOfAttorney,
  ...withoutMitid,
  ...nemid,
} satisfies Readonly<Record<FactId, string>>;
