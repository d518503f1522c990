import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text as t,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';

export { index, primaryKey, uniqueIndex };
export const table = pgTable;
export const text = (name: string) => t(name);
export const choice = <const V extends [string, ...string[]]>(name: string, values: V) =>
  t(name, { enum: values });
export const whole = (name: string) => integer(name);
/** A whole number too large for 32 bits, as milliseconds are. */
export const long = (name: string) => bigint(name, { mode: 'number' });
export const flag = (name: string) => boolean(name);
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });
export const json = <T>(name: string) => jsonb(name).$type<T>();
