/** Entry for runtimes that take the sources as they are: `<runtime> command.ts <origin>` prints the results as JSON. */
import { runSuite } from '../suite.ts';

const origin = process.argv.at(-1) ?? '';
console.log(JSON.stringify(await runSuite({ origin })));
process.exit(0);
