// `npm start`: from a fresh clone to the app in a browser. Uses nothing that would have to be installed first.
import path from 'node:path';
import { installMissing, runNpm } from './dependencies.mjs';
import { serve } from './serve.mjs';

process.chdir(path.join(import.meta.dirname, '..'));
installMissing();
runNpm(['run', 'build']);
await serve();
