import { examine } from '#server/doctor/examine.ts';
import type { Finding } from '#server/doctor/finding.ts';
import { type Env, env, SettingError } from '#server/env.ts';
import { type CliCommand, exitCodes } from './command.ts';
import { Progress } from './import/progress.ts';
import { readWords } from './read-words.ts';

const marks = { good: '✓', warning: '!', bad: '✗' } as const;

export const doctorCommand: CliCommand = {
  name: 'doctor',
  summary: 'look whether everything is as it should be, and say what to do where it is not',
  help: `Usage: npm run warraq -- doctor [--json] [--repair]

Looks at Node and its modules, settings, rights of files, room on the disk, the running server,
secrets, backups, the database (integrity, references, version), the clock, the search index
against every text, and every file of pictures. It changes nothing, and a server may run
meanwhile. Each line says what was found (✓ well, ! worth knowing, ✗ wrong) and what to do.

  --json    one JSON object a line: check, state (good, warning, bad), found, todo
  --repair  put right what can be put right without losing anything: rights of files, sizes of
            pictures that have their masters, the search index

Exit codes: 0 nothing is wrong, 1 something is, 2 wrong usage.`,

  async run(words) {
    const { json, repair } = readWords('doctor', {
      args: words,
      options: { json: { type: 'boolean', default: false }, repair: { type: 'boolean', default: false } },
    }).values;
    const progress = { search: new Progress(0, 'articles'), media: new Progress(0, 'files of pictures') };
    const tell = (finding: Finding) => {
      progress.search.done();
      process.stdout.write(`${json ? jsonLine(finding) : lines(finding)}\n`);
    };
    let isWrong = false;
    const settings = settingsOr(tell);
    if (!settings) return exitCodes.failed;
    for await (const finding of examine(settings, new Date(), (check, done) => {
      if (check === 'search' || check === 'media') progress[check].show(done, done);
    })) {
      tell(finding);
      if (repair && finding.repair) tell(await repaired(finding));
      else isWrong ||= finding.state === 'bad';
    }
    return isWrong ? exitCodes.failed : exitCodes.done;
  },
};

/** A wrong setting is what every other command stops at, and so the first thing to be told. */
function settingsOr(tell: (finding: Finding) => void): Env | null {
  try {
    return env();
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    const todo = 'Put it right in the environment, or leave it out; the README has a table of all settings.';
    tell({ check: 'settings', state: 'bad', found: error.message, todo });
    return null;
  }
}

async function repaired({ check, repair }: Finding): Promise<Finding> {
  return { check, state: 'good', found: `repaired: ${await repair?.()}. Run doctor again to see.` };
}

function lines({ check, state, found, todo }: Finding): string {
  const indent = ' '.repeat(12);
  return `${marks[state]} ${check.padEnd(10)}${found}${todo ? `\n${indent}${todo}` : ''}`;
}

function jsonLine({ check, state, found, todo }: Finding): string {
  return JSON.stringify({ check, state, found, todo: todo ?? null });
}
