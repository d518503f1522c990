import { type CleanedWhere, createAdapterFactory } from 'better-auth/adapters';
import {
  and,
  asc,
  desc,
  eq,
  gt,
  gte,
  inArray,
  isNull,
  lt,
  lte,
  ne,
  notInArray,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import type { Reader, Store, Writer } from './doors.ts';
import {
  accounts,
  passkeys,
  rateLimits,
  sessions,
  twoFactors,
  users,
  verifications,
} from './schema/people.ts';

/** What better-auth calls each table. */
const tables = {
  user: users,
  session: sessions,
  account: accounts,
  verification: verifications,
  twoFactor: twoFactors,
  passkey: passkeys,
  rateLimit: rateLimits,
};

type Table = (typeof tables)['user'];
type Row = Record<string, unknown>;

/**
 * The newsroom's own store as better-auth wants a database: its reads go through the read door and each of its writes is
 * a transaction of the write door, so that sessions and articles wait for each other and not for two writers.
 */
export function authAdapter(store: () => Promise<Store>) {
  const reading = async () => (await store()).read;
  const writing = async <T>(work: (tx: Writer) => Promise<T>) => (await store()).write(work);
  const changed = (model: string, where: CleanedWhere[], set: Row) =>
    writing((tx) => tx.update(tableOf(model)).set(set).where(conditionOf(model, where)).returning());

  return createAdapterFactory({
    config: {
      adapterId: 'warraq',
      adapterName: 'Warraq',
      supportsDates: true,
      supportsBooleans: true,
      supportsJSON: false,
      supportsNumericIds: false,
      transaction: false,
    },
    adapter: () => ({
      async create({ model, data }) {
        const [row] = await writing((tx) =>
          tx
            .insert(tableOf(model))
            .values(data as never)
            .returning(),
        );
        return row as never;
      },
      async findOne({ model, where }) {
        return ((await found(await reading(), model, where, 1))[0] ?? null) as never;
      },
      async findMany({ model, where = [], limit, offset, sortBy }) {
        return (await found(await reading(), model, where, limit, offset, sortBy)) as never;
      },
      async count({ model, where = [] }) {
        return (await reading()).$count(tableOf(model), conditionOf(model, where));
      },
      async update({ model, where, update }) {
        return ((await changed(model, where, update as Row))[0] ?? null) as never;
      },
      async updateMany({ model, where, update }) {
        return (await changed(model, where, update)).length;
      },
      async delete({ model, where }) {
        await writing((tx) => tx.delete(tableOf(model)).where(conditionOf(model, where)));
      },
      async deleteMany({ model, where }) {
        const gone = await writing((tx) =>
          tx
            .delete(tableOf(model))
            .where(conditionOf(model, where))
            .returning({ id: tableOf(model).id }),
        );
        return gone.length;
      },
      /** Takes at most one row, and to one caller only: a code or a challenge is good once. */
      async consumeOne({ model, where }) {
        return writing(async (tx) => {
          const [row] = await found(tx, model, where, 1);
          if (!row) return null;
          const [gone] = await tx
            .delete(tableOf(model))
            .where(eq(tableOf(model).id, row.id as string))
            .returning();
          return (gone ?? null) as never;
        });
      },
      async incrementOne({ model, where, increment, set = {} }) {
        const added = Object.entries(increment).map(([field, by]) => {
          return [field, sql`${columnOf(model, field)} + ${by}`];
        });
        const rows = await changed(model, where, { ...set, ...Object.fromEntries(added) });
        return (rows[0] ?? null) as never;
      },
    }),
  });
}

function tableOf(model: string): Table {
  const table = tables[model as keyof typeof tables];
  if (!table) throw new Error(`better-auth asks for the table ${model}, which is not there.`);
  return table as unknown as Table;
}

function columnOf(model: string, field: string): Table['id'] {
  const column = (tableOf(model) as unknown as Record<string, Table['id']>)[field];
  if (!column) throw new Error(`better-auth asks for ${model}.${field}, which is not there.`);
  return column;
}

async function found(
  read: Reader,
  model: string,
  where: CleanedWhere[],
  limit = 100,
  offset = 0,
  sortBy?: { field: string; direction: 'asc' | 'desc' },
): Promise<Row[]> {
  const order = sortBy?.direction === 'desc' ? desc : asc;
  return read
    .select()
    .from(tableOf(model))
    .where(conditionOf(model, where))
    .orderBy(order(columnOf(model, sortBy?.field ?? 'id')))
    .limit(limit)
    .offset(offset);
}

/** All that are joined by AND must hold, and one of those joined by OR, if there are any. */
function conditionOf(model: string, where: CleanedWhere[]): SQL | undefined {
  const all = where.filter(({ connector }) => connector !== 'OR').map((one) => clauseOf(model, one));
  const any = where.filter(({ connector }) => connector === 'OR').map((one) => clauseOf(model, one));
  return and(...all, any.length > 0 ? or(...any) : undefined);
}

function clauseOf(model: string, { field, operator, value, mode }: CleanedWhere): SQL {
  const column = columnOf(model, field);
  const plain = value as never;
  if (mode === 'insensitive' && typeof value === 'string' && operator === 'eq') {
    return sql`lower(${column}) = ${value.toLowerCase()}`;
  }
  switch (operator) {
    case 'eq':
      return value === null ? isNull(column) : eq(column, plain);
    case 'ne':
      return value === null ? sql`${column} is not null` : ne(column, plain);
    case 'lt':
      return lt(column, plain);
    case 'lte':
      return lte(column, plain);
    case 'gt':
      return gt(column, plain);
    case 'gte':
      return gte(column, plain);
    case 'in':
      return inArray(column, plain);
    case 'not_in':
      return notInArray(column, plain);
    default:
      throw new Error(`better-auth compares ${model}.${field} by ${operator}, which is not known here.`);
  }
}
