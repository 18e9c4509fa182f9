/** The server as a program of its own: `node src/main.ts`. */
import { readOptions } from './config.ts';
import { startVendor } from './vendor.ts';

const options = await readOptions(process.env);
const server = await startVendor(options);
process.stdout.write(`${options.vendor}\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}
