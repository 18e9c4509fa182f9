/**
 * The options of `npm start`, read before anything is installed, so that a typing mistake costs a second
 * and not a minute.
 */

/** The seed data that a start offers. */
export const PROFILES = /** @type {const} */ (['xs', 'dev']);

export const HELP = `npm start [-- options]

  --json    print one JSON line of origins on stdout when ready (everything else goes to stderr)
  --reset   begin anew: forget the stored data of earlier starts
  --help    this text

  KHUEVAN_PORT           first of five ports in a row (default 4400)
  KHUEVAN_STATE          folder that keeps the data between starts (default .khuevan)
  KHUEVAN_PROFILE        seed data of a new state folder: xs or dev (default dev)
  KHUEVAN_LOG            1 = show each request, a JSON line without personal data
  DATABASE_URL           a PostgreSQL ≥ 15 instead of the embedded database
  KHUEVAN_SKIP_INSTALL   1 = leave node_modules as it is
`;

/**
 * @param {readonly string[]} argv arguments after the script's name
 * @returns {{ json: boolean, reset: boolean, help: boolean } | { error: string }}
 */
export function parseOptions(argv) {
  const options = { json: false, reset: false, help: false };
  for (const argument of argv) {
    const name = argument.startsWith('--') ? argument.slice(2) : '';
    if (name !== 'json' && name !== 'reset' && name !== 'help') {
      return {
        error: `Không có tuỳ chọn "${argument}" / Unknown option "${argument}". Xem / see: npm start -- --help`,
      };
    }
    options[name] = true;
  }
  return options;
}
