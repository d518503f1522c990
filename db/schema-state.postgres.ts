import pg from 'pg';

/** The moments of the migrations that a database has had; null where it has no list of them. */
export async function hadByPostgres(url: string): Promise<number[] | null> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const listed = await client.query(`select to_regclass('drizzle.__drizzle_migrations') as name`);
    if (listed.rows[0]?.name === null) return null;
    const { rows } = await client.query('select created_at from drizzle.__drizzle_migrations');
    return rows.map((row: { created_at: string }) => Number(row.created_at));
  } finally {
    await client.end();
  }
}
