// `npm run content:report`: every fact by source, and every disagreement with its decision. `-- en` prints it in English.
import { loadKnowledge } from './content/knowledge.mjs';
import { writeReport } from './content/report.mjs';

process.stdout.write(writeReport(await loadKnowledge(process.argv[2] === 'en' ? 'en' : 'da')));
