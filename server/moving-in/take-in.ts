import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { isolate } from '#arabic/isolate.ts';
import { faultOf } from '#db/errors.ts';
import { mayEnter } from '#editorial/areas.ts';
import { formatOfEnding, importEndings } from '#editorial/importing/endings.ts';
import { type Result, refuse } from '#editorial/refusal.ts';
import { isEdition } from '#messages/editions.ts';
import type { Done } from '../execute/effect.ts';
import { executeOne } from '../execute.ts';
import { newId } from '../ids.ts';
import { receive } from '../media/receive.ts';
import { sentFileName } from '../newsroom/sent-file-name.ts';
import { countUpload } from '../newsroom/upload-limit.ts';
import type { Person } from '../session/person.ts';
import { importFolder, sentFile } from './folders.ts';

/**
 * Takes a file of any size whole onto the disk, for the import that a timer begins (run.ts). A disk without room for it
 * refuses it, and nothing of it is left behind.
 * @param sent the bytes as the body; `x-file-name` is the file's name, percent-encoded; `?edition=` is the edition of
 * items that name none, and `?trial` asks for no more than what would happen
 */
export async function takeImportIn(person: Person, sent: Request): Promise<Result<Done>> {
  if (!mayEnter(person.role, 'imports')) return refuse('not-allowed');
  const counted = countUpload(person, 'import');
  if (!counted.ok) return counted;
  const name = fileName(sentFileName(sent.headers));
  if (!formatOfEnding(extname(name))) {
    const endings = isolate(importEndings.join(' '));
    return refuse('import-format', { field: 'file', values: { endings } });
  }
  const asked = new URL(sent.url).searchParams;
  const edition = asked.get('edition') ?? '';
  try {
    const received = await receive(sent.body, Number.POSITIVE_INFINITY);
    if (!received.ok) return received;
    const { path, bytes } = received.value;
    const id = newId();
    await mkdir(dirname(sentFile(id, name)), { recursive: true });
    await rename(path, sentFile(id, name));
    const command = {
      ...{ type: 'import.add' as const, name, bytes },
      isTrial: asked.has('trial'),
      edition: isEdition(edition) ? edition : null,
    };
    const added = await executeOne({ id: person.id, role: 'system' }, { subjectId: id, commands: [command] });
    if (!added.ok) await rm(importFolder(id), { recursive: true, force: true });
    return added;
  } catch (error) {
    if (faultOf(error) === 'full') return refuse('disk-full');
    if (sent.signal.aborted) return refuse('unreachable');
    throw error;
  }
}

/** A file's own name, which makes articles the same when it is sent again: without folders, and not hidden. */
function fileName(sent: string): string {
  const last = sent.split(/[/\\]/).at(-1) ?? '';
  return last.replace(/\p{Cc}/gu, '').replace(/^\.+/, '');
}
