// `npm run content:due -- 2027-03-01`: what must be checked before that day, with the addresses to open.
import { isDay, listDue } from './content/due.mjs';
import { loadKnowledge } from './content/knowledge.mjs';

const day = process.argv[2] ?? '';
if (!isDay(day)) {
  console.error('Say before which day, like this: npm run content:due -- 2027-03-01');
  process.exit(1);
}
process.stdout.write(listDue(await loadKnowledge('da'), day));
