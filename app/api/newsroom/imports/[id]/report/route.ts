import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { mayEnter } from '#editorial/areas.ts';
import { isImport } from '#server/desk/imports.ts';
import { isThere } from '#server/media/whole-file.ts';
import { reportFile } from '#server/moving-in/folders.ts';
import { personOf } from '#server/session/person.ts';

/** The report on an import, one JSON line an item, to be kept or read by a program. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const person = await personOf(request.headers);
  if (!person) return new Response(null, { status: 401 });
  if (!mayEnter(person.role, 'imports')) return new Response(null, { status: 403 });
  const { id } = await params;
  if (!(await isImport(id)) || !(await isThere(reportFile(id)))) return new Response(null, { status: 404 });
  const file = Readable.toWeb(createReadStream(reportFile(id))) as ReadableStream<Uint8Array>;
  return new Response(file, {
    headers: {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'content-disposition': `attachment; filename="import-${id}.ndjson"`,
      'cache-control': 'no-store',
    },
  });
}
