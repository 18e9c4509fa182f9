import type { PoolClient } from 'pg';

/** Rows a statement carries: some hundred kilobytes, which both databases take quickly. */
const CHUNK = 2_000;

/**
 * Writes rows as one JSON document a statement: the database turns the members into columns by name. Ten times as fast
 * as rows of parameters, and unlike `COPY` it works on the embedded database.
 *
 * @param table `schema.table`, from our own code
 */
export async function insertRows(
  client: PoolClient,
  table: string,
  rows: readonly object[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK) {
    const chunk = JSON.stringify(rows.slice(start, start + CHUNK));
    await client.query(
      `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
      [chunk],
    );
  }
}
