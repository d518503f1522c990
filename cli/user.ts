import { parseArgs } from 'node:util';
import { migrateDatabase } from '#db/migrate.ts';
import { type PeopleRole, peopleRoles } from '#editorial/roles.ts';
import { env } from '#server/env.ts';
import { addPerson } from '#server/people/add-person.ts';
import { type CliCommand, exitCodes, UsageError } from './command.ts';

export const userCommand: CliCommand = {
  name: 'user',
  summary: 'make accounts for the newsroom',
  help: `Usage: npm run warraq -- user add --email EMAIL --name NAME [--role ROLE] < password

Makes an account. The password is read from standard input, so that it stands in no history.

  --role ROLE   ${peopleRoles.join(', ')} (administrator)`,
  async run(words) {
    const { values, positionals } = options(words);
    if (positionals[0] !== 'add' || !values.email || !values.name) {
      throw new UsageError('Say what to do: user add --email EMAIL --name NAME [--role ROLE] < password');
    }
    await migrateDatabase(env().databaseUrl);
    const result = await addPerson({
      email: values.email,
      name: values.name,
      role: values.role as PeopleRole,
      password: (await textOf(process.stdin)).trim(),
    });
    if (!result.ok) {
      const { code, field } = result.refusal;
      process.stderr.write(
        code === 'already-there'
          ? `There is an account with the email ${values.email} already.\n`
          : `The ${field} cannot be used: a name, an email, one of the roles ${peopleRoles.join(', ')}, and a password of at least 12 characters are needed.\n`,
      );
      return exitCodes.failed;
    }
    process.stdout.write(`${values.name} <${values.email}> may now sign in as ${values.role}.\n`);
    return exitCodes.done;
  },
};

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
