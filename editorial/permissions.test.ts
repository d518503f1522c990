import { expect, test } from 'vitest';
import { commandTypes } from './commands/command.ts';
import { may, permissions } from './permissions.ts';
import { roles } from './roles.ts';

/** Written out again on purpose: whoever gives a role more must say so twice. `own` is for what is its own. */
const table = `
                      writer  editor  chief   administrator  system
  article.write       own     any     any     any            any
  article.bring       none    none    none    none           any
  article.revise      own     any     any     any            any
  article.keep        own     any     any     any            any
  article.release     none    any     any     any            any
  article.discard     none    any     any     any            any
  article.submit      own     any     any     any            any
  article.return      own     any     any     any            any
  article.approve     none    any     any     any            any
  article.schedule    none    any     any     any            any
  article.unschedule  none    any     any     any            any
  article.embargo     none    any     any     any            any
  article.publish     none    any     any     any            any
  article.unpublish   none    none    any     any            any
  article.withdraw    none    none    any     any            any
  article.restore     none    none    any     any            any
  article.pair        any     any     any     any            any
  article.correct     none    any     any     any            any
  article.amend       none    any     any     any            any
  article.retract     none    any     any     any            any
  article.remove      own     any     any     any            any
  article.recover     own     any     any     any            any
  bin.erase           none    none    any     any            any
  edition.set         none    none    none    any            any
  section.make        none    none    any     any            any
  section.change      none    none    any     any            any
  section.order       none    none    any     any            any
  section.remove      none    none    any     any            any
  topic.make          none    any     any     any            any
  topic.change        none    any     any     any            any
  topic.merge         none    any     any     any            any
  topic.remove        none    any     any     any            any
  author.make         none    any     any     any            any
  author.change       none    any     any     any            any
  author.merge        none    none    any     any            any
  author.remove       none    none    any     any            any
  media.add           none    none    none    none           any
  media.describe      own     any     any     any            any
  media.crop          own     any     any     any            any
  media.finish        none    none    none    none           any
  media.remove        own     any     any     any            any
  ticker.post         none    any     any     any            any
  ticker.change       none    any     any     any            any
  ticker.drop         none    any     any     any            any
  ticker.restore      none    any     any     any            any
  front.arrange       none    none    none    none           any
  front.draft         none    any     any     any            any
  front.launch        none    any     any     any            any
  front.revert        none    any     any     any            any
  page.write          none    none    any     any            any
  page.make           none    none    any     any            any
  page.change         none    none    any     any            any
  page.order          none    none    any     any            any
  page.remove         none    none    any     any            any
  redirect.add        none    none    any     any            any
  redirect.bring      none    none    none    none           any
  redirect.keep       none    none    none    none           any
  redirect.remove     none    none    any     any            any
  person.add          none    none    none    none           any
  person.welcome      none    none    none    none           any
  person.join         none    none    none    none           any
  person.recover      none    none    none    none           any
  person.invite       none    none    none    any            any
  person.uninvite     none    none    none    any            any
  person.rename       own     own     own     any            any
  person.change       none    none    none    any            any
  person.disable      none    none    none    any            any
  person.enable       none    none    none    any            any
  person.remove       none    none    none    any            any
  person.reset        none    none    none    any            any
  preview.share       own     any     any     any            any
  preview.revoke      own     any     any     any            any
  wire.make           none    none    any     any            any
  wire.change         none    none    any     any            any
  wire.remove         none    none    any     any            any
  wire.ask            none    any     any     any            any
  wire.note           none    none    none    none           any
  import.add          none    none    none    none           any
  import.begin        none    none    none    none           any
  import.end          none    none    none    none           any
  import.stop         none    none    none    any            any
  import.resume       none    none    none    any            any
  import.remove       none    none    none    any            any
  word.add            any     any     any     any            any
  word.remove         none    any     any     any            any
  webhook.make        none    none    none    any            any
  webhook.change      none    none    none    any            any
  webhook.rotate      none    none    none    any            any
  webhook.remove      none    none    none    any            any
  webhook.test        none    none    none    any            any
  webhook.resend      none    none    none    any            any
`;

const [head = [], ...rows] = table
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

const cases = rows.flatMap(([type = '', ...reaches]) =>
  reaches.map((reach, at) => ({ type, role: head[at] ?? '', reach })),
);

test('every command and every role has its place in the table', () => {
  expect(rows.map(([type]) => type).sort()).toEqual([...commandTypes].sort());
  expect(Object.keys(permissions).sort()).toEqual([...commandTypes].sort());
  expect([...head].sort()).toEqual([...roles].sort());
});

test.each(cases)('$role, $type: $reach', ({ type, role, reach }) => {
  const actor = { id: 'me', role: role as (typeof roles)[number] };
  const command = type as (typeof commandTypes)[number];
  expect({
    own: may(actor, command, 'me'),
    new: may(actor, command, null),
    others: may(actor, command, 'someone-else'),
  }).toEqual({ own: reach !== 'none', new: reach !== 'none', others: reach === 'any' });
});
