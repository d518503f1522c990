import { expect, test } from 'vitest';
import { events } from '#db/schema/record.ts';
import { readAuditFilter } from '#editorial/audit/filter.ts';
import { type CommandType, commandTypes } from '#editorial/commands/command.ts';
import { execute } from '../execute.ts';
import { enter } from '../people/enter.ts';
import { makeLink } from '../people/make-link.ts';
import { recordAct } from '../session/record-act.ts';
import { carriedOut, chief, system, testNewsroom, writing } from '../testing.ts';
import { readAudit } from './audit.ts';

const newsroom = testNewsroom();

const told = async (given: Record<string, string> = {}) =>
  (await readAudit(readAuditFilter(given))).entries.map(({ type }) => type);

test('tells what was done, the newest first, with what was before and after by its name', async () => {
  const [id = ''] = await carriedOut({ commands: [writing({ headline: 'القطار', sectionId: 'yemen' })] });
  await execute(chief, [
    { subjectId: id, commands: [{ type: 'article.revise', content: { sectionId: 'sport' } }] },
  ]);
  const { entries } = await readAudit(readAuditFilter({ subject: id }));
  expect(entries.map(({ type, subject }) => [type, subject])).toEqual([
    ['article.revised', 'القطار'],
    ['article.written', 'القطار'],
  ]);
  expect(entries[0]?.changes).toEqual([
    { field: 'sectionId', kind: 'section', before: ['yemen'], after: ['sport'] },
  ]);
});

test('names what was done, and says nothing twice: not who signed in, nor what a new thing is called', async () => {
  const huda = { name: 'هدى', email: 'huda@warraq.test' };
  await carriedOut(
    {
      subjectId: 'huda',
      commands: [{ type: 'person.add', ...huda, role: 'writer', passwordHash: 'x'.repeat(20) }],
    },
    { subjectId: 'link', commands: [{ type: 'person.welcome', digest: 'y'.repeat(43) }] },
  );
  await recordAct('/sign-in/email', { id: 'huda', ...huda }, { wasSignedIn: false, beganSession: true });
  const { entries } = await readAudit(readAuditFilter({ noun: 'person' }));
  expect(
    entries.map(({ person, act, type, subject, changes }) => [
      person,
      act ?? type,
      subject,
      changes.map(({ field }) => field),
    ]),
  ).toEqual([
    ['هدى', 'signed-in', null, []],
    [null, 'person.invited', '', ['role']],
    [null, 'person.added', 'هدى', ['email', 'role']],
  ]);
});

test('is sieved by person, noun, kind and day', async () => {
  const at = new Date('2026-11-20T22:30:00Z');
  await execute(chief, [{ commands: [writing(), { type: 'article.submit' }] }], at);
  expect(await told({ person: 'chief' })).toHaveLength(2);
  expect(await told({ person: 'nobody' })).toEqual([]);
  expect(await told({ noun: 'article' })).toHaveLength(2);
  expect((await told({ noun: 'section' })).every((type) => type.startsWith('section.'))).toBe(true);
  expect(await told({ type: 'article.submitted' })).toEqual(['article.submitted']);
  // In Riyadh it is the day after already.
  expect(await told({ day: '2026-11-21', noun: 'article' })).toHaveLength(2);
  expect(await told({ day: '2026-11-20', noun: 'article' })).toEqual([]);
});

test('whoever came in again by a link did so, although the link is in the record for them', async () => {
  const huda = { name: 'هدى', email: 'huda@warraq.test' };
  const add = { type: 'person.add' as const, ...huda, role: 'writer' as const, passwordHash: 'x'.repeat(20) };
  const [person = ''] = await carriedOut({ commands: [add] });
  const link = await makeLink(system, { reset: person });
  const token = (link.ok && link.value.path.split('/').at(-1)) || '';
  await enter({ ...huda, token, password: 'correct-horse-battery' });
  expect(await told({ person })).toEqual(['person.recovered']);
  expect(await told({ person, type: 'person.recovered' })).toEqual(['person.recovered']);
  expect(await told({ person, noun: 'article' })).toEqual([]);
  expect(await told({ subject: person })).toEqual(['person.recovered', 'person.reset', 'person.added']);
});

test('its pages follow one another without a gap or a double', async () => {
  await execute(
    system,
    Array.from({ length: 120 }, () => ({ commands: [writing()] })),
  );
  const seen: string[] = [];
  let query: Record<string, string> = {};
  for (;;) {
    const { entries, next } = await readAudit(readAuditFilter(query));
    seen.push(...entries.map(({ id }) => id));
    if (!next) break;
    query = { after: `${next.at.getTime()}.${next.id}` };
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toHaveLength(await newsroom.read.$count(events));
});

test('no command is about the log, and none takes anything from it', async () => {
  const nouns = new Set<string>(commandTypes.map((type: CommandType) => type.split('.')[0] ?? ''));
  expect([...nouns].filter((noun) => /event|audit|log/.test(noun))).toEqual([]);
  const [id = ''] = await carriedOut({ commands: [writing()] });
  const before = await newsroom.read.select().from(events);
  const everything = [
    'article.keep',
    'article.submit',
    'article.publish',
    'article.withdraw',
    'article.restore',
  ];
  await execute(
    system,
    everything.map((type) => ({ subjectId: id, commands: [{ type, content: {}, reason: 'سبب' } as never] })),
  );
  const after = await newsroom.read.select().from(events);
  expect(after.length).toBeGreaterThan(before.length);
  for (const event of before) expect(after).toContainEqual(event);
});
