import { types } from 'pg';
import type { ColumnType, RawBuilder } from 'kysely';
import { sql } from 'kysely';

/** A `jsonb` column: read as the value, written with `json(value)`. */
export type JsonColumn<T> = ColumnType<T, RawBuilder<T>, RawBuilder<T>>;
/** A `timestamptz` column. */
export type InstantColumn = ColumnType<Date, Date, Date>;
/** A `date` column, `YYYY-MM-DD`: never a JavaScript `Date`, which would shift it by the zone. */
export type DateColumn = string;

/** A value for a `jsonb` column (the driver would write an array as a PostgreSQL array). */
export function json<T>(value: T): RawBuilder<T> {
  return sql<T>`${JSON.stringify(value)}::jsonb`;
}

const { builtins } = types;
const DATE_ARRAY = 1182;
const TEXT_ARRAY = 1009;

/** The driver's list of type numbers leaves the arrays out. */
type TypeId = Parameters<typeof types.getTypeParser>[0];

type Parser = (value: string) => unknown;

/** Same JavaScript values on PGlite and PostgreSQL: `date` and `int8` stay text. */
export const columnTypes = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): Parser {
    if (format !== 'binary') {
      if (oid === builtins.DATE || oid === builtins.INT8) return (value) => value;
      if (oid === DATE_ARRAY) return types.getTypeParser(TEXT_ARRAY as TypeId) as Parser as Parser;
    }
    return types.getTypeParser(oid, format as 'text') as Parser;
  },
};
