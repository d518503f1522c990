/** The whole schema under one name, as Drizzle and its migrations want it. */
export * from './articles.ts';
export * from './desk.ts';
export * from './front.ts';
export * from './imports.ts';
export * from './media.ts';
export * from './outbound.ts';
export * from './people.ts';
export * from './record.ts';
export * from './relations.ts';
export * from './search.ts';
export * from './taxonomy.ts';
export * from './wire.ts';
