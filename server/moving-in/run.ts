import type { ChildProcess } from 'node:child_process';
import type { Store } from '#db/doors.ts';
import { type ImportRow, importsIn, putImportProgress } from '#db/queries/imports.ts';
import { atWork, type ImportProgress, nothingYet } from '#editorial/moving-in.ts';
import { env } from '../env.ts';
import { forkCommand } from '../fork-command.ts';
import { isThere } from '../media/whole-file.ts';
import { reportFile, sentFile } from './folders.ts';
import type { Settlement } from './settle.ts';

type Settle = (settlement: Settlement) => Promise<boolean>;

interface Running {
  id: string;
  child: ChildProcess;
  /** What it told last and what has been written down of it. */
  told: ImportProgress | null;
  written: ImportProgress | null;
  /** The end of what it said to a person at a terminal. */
  said: string;
  /** It was asked to stop: asked again, it would not wait for the batch in hand. */
  isStopping: boolean;
  /** How it ended; null: it is at work. */
  exit: { code: number | null } | null;
}

/** Characters that are kept of it. */
const mostSaid = 2000;

let running: Running | null = null;

/**
 * Does one step of what is to be done about imports: begins the one that has waited longest, writes down how far the one
 * at work has come, stops it where somebody asked for that, and settles what ended. Each is the command line's own import
 * in a process of its own: readers keep the server's memory and processor, and what is killed goes on where it was.
 * Called again and again, never twice at once.
 * @param settle carries a command out where caches can be reached, and says whether it was
 */
export async function runImports(store: Store, settle: Settle): Promise<void> {
  const rows = await importsIn(store.read, ['waiting', 'running', 'stopping']);
  if (running) {
    const row = rows.find(({ id }) => id === running?.id);
    await writeDown(store, running);
    if (row?.state === 'stopping' && !running.isStopping) running.isStopping = running.child.kill('SIGTERM');
    if (running.exit) {
      const state = stateAfter(running, row);
      if (state === 'failed') {
        const told = running.told ?? { ...nothingYet, total: row?.bytes ?? 0 };
        // What broke it off, it could tell nobody else; why it did not begin, it has told.
        const summary = told.faults.length > 0 && running.exit.code === 2 ? '' : running.said.trim();
        await writeDown(store, { ...running, told: { ...told, summary } });
      }
      await settle(ended(running.id, state));
      running = null;
    }
    return;
  }
  for (const row of rows) {
    // Another machine's, where several work on one database.
    if (!(await isThere(sentFile(row.id, row.name)))) continue;
    if (atWork.has(row.state)) {
      // The server that began it has ended: it goes on where it was, unless it was to be stopped.
      await settle(ended(row.id, row.state === 'running' ? 'waiting' : 'stopped'));
      continue;
    }
    // Refused where somebody stopped it, or another server began it, since it was looked at.
    if (!(await settle({ subjectId: row.id, commands: [{ type: 'import.begin' }] }))) continue;
    running = begin(row);
    return;
  }
}

type EndState = Extract<Settlement['commands'][0], { type: 'import.end' }>['state'];

function ended(id: string, state: EndState): Settlement {
  return { subjectId: id, commands: [{ type: 'import.end', state }] };
}

/**
 * Exit codes of the command line: 0 done, 1 done but for items that were refused, 2 not begun, 130 stopped. Node ends with
 * 1 too where it breaks off: only what summed up is done.
 */
function stateAfter({ exit, told }: Running, row: ImportRow | undefined): EndState {
  const code = exit?.code;
  if ((code === 0 || code === 1) && told?.summary) return 'done';
  return code === 130 || row?.state === 'stopping' ? 'stopped' : 'failed';
}

function begin({ id, name, isTrial, edition }: ImportRow): Running {
  const words = [
    ...['import', '--report', reportFile(id)],
    ...(isTrial ? ['--dry-run'] : []),
    ...(edition ? ['--locale', edition] : []),
    sentFile(id, name),
  ];
  const child = forkCommand(words, env().dataFolder);
  const begun: Running = { id, child, told: null, written: null, said: '', isStopping: false, exit: null };
  child.on('message', (progress: ImportProgress) => {
    begun.told = progress;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    begun.said = (begun.said + text).slice(-mostSaid);
  });
  child.once('close', (code) => {
    begun.exit = { code };
  });
  // One that cannot be started at all.
  child.once('error', () => {
    begun.exit ??= { code: null };
  });
  return begun;
}

async function writeDown(store: Store, one: Running): Promise<void> {
  const { told } = one;
  if (!told || told === one.written) return;
  await store.write((tx) => putImportProgress(tx, one.id, told));
  one.written = told;
}
