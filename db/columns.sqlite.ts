import { index, integer, primaryKey, sqliteTable, text as t, uniqueIndex } from 'drizzle-orm/sqlite-core';

export { index, primaryKey, uniqueIndex };
export const table = sqliteTable;
export const text = (name: string) => t(name);
export const choice = <const V extends [string, ...string[]]>(name: string, values: V) =>
  t(name, { enum: values });
export const whole = (name: string) => integer(name);
/** A whole number too large for 32 bits, as milliseconds are. */
export const long = (name: string) => integer(name);
export const flag = (name: string) => integer(name, { mode: 'boolean' });
export const instant = (name: string) => integer(name, { mode: 'timestamp_ms' });
export const json = <T>(name: string) => t(name, { mode: 'json' }).$type<T>();
