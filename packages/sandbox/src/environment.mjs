/**
 * The settings that a start takes from environment variables. Plain JavaScript that imports nothing: `npm start` reads
 * it on Node 20, before anything is installed, so that a typing mistake costs a second and not a minute.
 */

/** First port of a start that names none. */
export const DEFAULT_BASE_PORT = 4400;

/** Five ports in a row are used. */
const HIGHEST_BASE_PORT = 65_531;

/**
 * An empty variable counts as one that is not set.
 *
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @param {readonly string[]} profiles those that this start offers
 * @returns {import('./environment.d.mts').Environment | { error: string }} a bad value is told in one line
 */
export function readEnvironment(environment, profiles) {
  const port = environment['KHUEVAN_PORT'] || String(DEFAULT_BASE_PORT);
  const basePort = Number(port);
  if (!/^\d+$/.test(port) || basePort < 1 || basePort > HIGHEST_BASE_PORT) {
    return {
      error: `KHUEVAN_PORT=${shown(port)} phải là số từ 1 đến ${HIGHEST_BASE_PORT} / must be a number from 1 to ${HIGHEST_BASE_PORT}.`,
    };
  }
  const profile = environment['KHUEVAN_PROFILE'] || 'dev';
  if (!profiles.includes(profile)) {
    return {
      error: `KHUEVAN_PROFILE=${shown(profile)}: chỉ có / only ${profiles.join(', ')}.`,
    };
  }
  const databaseUrl = environment['DATABASE_URL'] || undefined;
  // The value is never shown: it may hold a password.
  if (databaseUrl !== undefined && !/^postgres(ql)?:\/\/\S+$/.test(databaseUrl)) {
    return {
      error:
        'DATABASE_URL phải có dạng / must look like postgresql://user:password@host:5432/database.',
    };
  }
  return {
    basePort,
    profile,
    directory: environment['KHUEVAN_STATE'] || '.khuevan/state',
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
  };
}

/** A value in one line, whatever was typed. @param {string} value */
const shown = (value) => JSON.stringify(value);
