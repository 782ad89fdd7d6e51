import { pathToFileURL } from 'node:url';
import { run } from './run.ts';

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await run(process.argv.slice(2), process);
}
