import { parseArgs } from 'node:util';
import { userByEmail } from '#db/queries/people.ts';
import { shortestPassword } from '#editorial/password.ts';
import type { Refusal } from '#editorial/refusal.ts';
import { type PeopleRole, peopleRoles } from '#editorial/roles.ts';
import { siteUrl } from '#server/env.ts';
import { addPerson } from '#server/people/add-person.ts';
import { makeLink } from '#server/people/make-link.ts';
import { dataOf } from '#server/people/own-data.ts';
import { removePerson } from '#server/people/remove-person.ts';
import { store } from '#server/store.ts';
import { type CliCommand, exitCodes, UsageError } from './command.ts';
import { upToDate } from './up-to-date.ts';

const usage = `Usage: npm run warraq -- user add --email EMAIL --name NAME [--role ROLE] < password
       npm run warraq -- user reset --email EMAIL
       npm run warraq -- user export --email EMAIL
       npm run warraq -- user remove --email EMAIL [--name NAME]
       npm run warraq -- user first`;

const operator = { id: 'command-line', role: 'system' as const };

type Options = ReturnType<typeof options>['values'];

export const userCommand: CliCommand = {
  name: 'user',
  summary: 'make accounts for the newsroom, and let people back in',
  help: `${usage}

add    makes an account. The password is read from standard input, so that it stands in no history.
reset  for who cannot get in any more: ends their sessions, takes their password, second factor and passkeys off, and
       prints a link, good once and for a day, by which they choose a new password.
export prints all that is kept about a person, a line of JSON for each thing; no secret is in it.
remove erases an account for good: name, email and every way in. What was written and done stays, under another name
       (--name; otherwise the newsroom's words for a removed account).
first  prints a link, good once and for a day, by which the first administrator makes their account; nothing where there
       is an administrator. npm start does this by itself.

  --role ROLE   ${peopleRoles.join(', ')} (administrator)`,
  async run(words) {
    const { values, positionals } = options(words);
    const work = { add, reset, export: exportData, remove, first }[positionals[0] ?? ''];
    if (!work || positionals.length > 1) throw new UsageError(usage);
    await upToDate();
    return work(values);
  },
};

async function add({ email, name, role }: Options): Promise<number> {
  if (!email || !name) throw new UsageError(usage);
  const password = (await textOf(process.stdin)).trim();
  const result = await addPerson({ email, name, role: role as PeopleRole, password });
  if (!result.ok) return failed(sentenceFor(result.refusal, email));
  process.stdout.write(`${name} <${email}> may now sign in as ${role}.\n`);
  return exitCodes.done;
}

async function reset({ email }: Options): Promise<number> {
  if (!email) throw new UsageError(usage);
  const person = await userByEmail((await store()).read, email.toLowerCase());
  const link = person && (await makeLink(operator, { reset: person.id }));
  if (!link?.ok) return failed(`There is no account with the email ${email}.`);
  process.stdout.write(
    `${person?.name} is signed out everywhere and chooses a new password here, once and within a day:\n${siteUrl()}${link.value.path}\n`,
  );
  return exitCodes.done;
}

async function exportData({ email }: Options): Promise<number> {
  if (!email) throw new UsageError(usage);
  const lines = await dataOf(email);
  if (!lines) return failed(`There is no account with the email ${email}.`);
  for await (const line of lines) process.stdout.write(line);
  return exitCodes.done;
}

async function remove({ email, name }: Options): Promise<number> {
  if (!email) throw new UsageError(usage);
  const person = await userByEmail((await store()).read, email.toLowerCase());
  if (!person) return failed(`There is no account with the email ${email}.`);
  const removed = await removePerson(operator, person.id, name);
  if (!removed.ok) return failed('The last administrator cannot be removed: make another first.');
  process.stdout.write(
    `The account of ${email} is removed. What was done by it stands under “${removed.value.left}”.\n`,
  );
  return exitCodes.done;
}

async function first(): Promise<number> {
  const link = await makeLink(operator, 'first');
  if (link.ok) {
    process.stdout.write(
      `There is no administrator yet. Become one here, once and within a day:\n${siteUrl()}${link.value.path}\n`,
    );
  }
  return exitCodes.done;
}

function sentenceFor({ code, field }: Refusal, email: string): string {
  switch (code) {
    case 'already-there':
      return `There is an account with the email ${email} already.`;
    case 'password-short':
      return `The password needs at least ${shortestPassword} characters.`;
    case 'password-guessable':
      return 'The password is too easy to guess: leave out names, common words and rows such as 1234.';
    default:
      return `The ${field} cannot be used: a name, an email and one of the roles ${peopleRoles.join(', ')} are needed.`;
  }
}

function failed(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return exitCodes.failed;
}

function options(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        email: { type: 'string' },
        name: { type: 'string' },
        role: { type: 'string', default: 'administrator' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

async function textOf(stream: NodeJS.ReadStream): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += chunk;
  return text;
}
