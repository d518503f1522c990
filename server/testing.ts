import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Reader, Store } from '#db/doors.ts';
import { emptyTestStore, openTestStore } from '#db/testing.ts';
import type { CommandInput } from '#editorial/commands/command.ts';
import type { NewsroomEvent } from '#editorial/events.ts';
import type { Actor } from '#editorial/permissions.ts';
import { bodyOf } from '#editorial/testing.ts';
import { env } from './env.ts';
import { execute } from './execute.ts';
import { prepareEditions } from './importing/editions.ts';
import { deliverWith } from './invalidation.ts';
import { putStore } from './store.ts';

export const chief: Actor = { id: 'chief', role: 'chief' };
export const system: Actor = { id: 'system', role: 'system' };

interface TestNewsroom {
  readonly store: Store;
  readonly read: Reader;
  /** What was brought to the caches since the test began. */
  readonly delivered: NewsroomEvent[];
}

/**
 * A newsroom for the tests of a file, of the engine that this run is for. It stands in the place of this process's store
 * and begins each test with its editions and four Arabic sections: world > asia > yemen, and sport.
 */
export function testNewsroom(): TestNewsroom {
  let store: Store;
  const delivered: NewsroomEvent[] = [];
  beforeAll(async () => {
    // Of its own: none is to be made in the data folder of whoever runs the tests.
    env().authSecret ??= 'a secret that tests have, of 32 characters and more';
    store = await openTestStore();
    putStore(store);
    deliverWith(async (events) => {
      delivered.push(...events);
    });
  });
  beforeEach(async () => {
    await emptyTestStore(store);
    await prepareEditions(system);
    await carriedOut(section('world'), section('asia', 'world'), section('yemen', 'asia'), section('sport'));
    delivered.length = 0;
  });
  afterAll(() => store.close());
  return {
    get store() {
      return store;
    },
    get read() {
      return store.read;
    },
    delivered,
  };
}

function section(slug: string, parentId: string | null = null) {
  const make = { type: 'section.make' as const, edition: 'ar', slug, name: slug, parentId };
  return { subjectId: slug, commands: [make] };
}

/** Carries changes out as the newsroom's machinery; a refusal fails the test. Returns their ids. */
export async function carriedOut(
  ...changes: { subjectId?: string; commands: CommandInput[] }[]
): Promise<string[]> {
  const results = await execute(system, changes);
  return results.map((result) => {
    if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
    return result.value.id;
  });
}

/** The command that writes an Arabic article; what a test is about is named, the rest is there. */
export function writing(
  content: Partial<Extract<CommandInput, { type: 'article.write' }>['content']> = {},
  externalId: string | null = null,
): Extract<CommandInput, { type: 'article.write' }> {
  return {
    type: 'article.write',
    edition: 'ar',
    externalId,
    content: { headline: 'خبر', sectionId: 'yemen', body: bodyOf('نص الخبر.'), ...content },
  };
}
