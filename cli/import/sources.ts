import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { Complaint } from '#editorial/complaint.ts';
import { formatOfEnding, importEndings } from '#editorial/importing/endings.ts';
import type { Format, RawItem } from '#editorial/importing/item.ts';
import { archiveItems } from '#server/importing/archives/archive-items.ts';
import { faultInUtf8 } from '#server/importing/archives/decoded.ts';
import { digestOf } from '#server/importing/digest.ts';
import { largestItem, tooLarge } from '#server/importing/largest-item.ts';
import { UsageError } from '../command.ts';
import { linesOf } from './lines.ts';

export interface Source {
  path: string;
  format: Format;
  bytes: number;
}

/** What can be said of a file's kinds to whoever named another. */
export const kinds = new Intl.ListFormat('en', { type: 'disjunction' }).format(importEndings);

/** Longer than most lines, so that few are put together from pieces. */
const chunkBytes = 256 * 1024;

/**
 * The files that were named, those in named folders too, by name; `-` is standard input.
 * @param from the folder that the names start from
 */
export async function findSources(paths: string[], from: string): Promise<Source[]> {
  const found: Source[] = [];
  for (const path of paths) found.push(...(await sourcesAt(path === '-' ? path : resolve(from, path))));
  return found;
}

async function sourcesAt(path: string): Promise<Source[]> {
  if (path === '-') return [{ path, format: 'ndjson', bytes: 0 }];
  const about = await stat(path).catch(() => null);
  if (!about) throw new UsageError(`There is no file ${path}.`);
  if (about.isDirectory()) {
    const inside = (await readdir(path, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && formatOfEnding(extname(entry.name)) && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    return (await Promise.all(inside.map(sourcesAt))).flat();
  }
  const format = formatOfEnding(extname(path));
  if (!format) throw new UsageError(`${path} is of no kind that can be imported: ${kinds}.`);
  return [{ path, format, bytes: about.size }];
}

/**
 * The items of all sources one by one, so that memory does not grow with a file; and how many bytes each took.
 * @param asked the edition of items that name none
 */
export async function* itemsOf(
  sources: Source[],
  asked?: string,
): AsyncGenerator<{ raw: RawItem; bytes: number }> {
  for (const source of sources) yield* itemsIn(source, asked);
}

async function* itemsIn(
  { path, format, bytes: size }: Source,
  asked?: string,
): AsyncGenerator<{ raw: RawItem; bytes: number }> {
  if (path === '-') return yield* fromStandardInput(createReadStream('', { fd: 0 }));
  const about = { file: basename(path), folder: dirname(path) };
  if (format === 'archive') return yield* archiveItems(path, about, asked);
  if (format === 'ndjson')
    return yield* articlesIn(createReadStream(path, { highWaterMark: chunkBytes }), about);
  if (size > largestItem) {
    yield { raw: { ...about, format, text: '', digest: '', line: 0, fault: tooLarge }, bytes: size };
    return;
  }
  const read = await readFile(path).catch((error: NodeJS.ErrnoException) => error);
  if (read instanceof Error) {
    const fault: Complaint = { complaint: 'not-opened', values: { code: read.code ?? '' } };
    yield { raw: { ...about, format, text: '', digest: '', line: 0, fault }, bytes: 0 };
    return;
  }
  const digest = digestOf(read);
  const fault = faultInUtf8(read);
  const text = fault ? '' : read.toString();
  yield { raw: { ...about, format, text, digest, line: 0, ...(fault && { fault }) }, bytes: read.length };
}

async function* articlesIn(stream: Readable, about: { file: string; folder: string }) {
  let line = 0;
  for await (const { text: given, digest, bytes, fault } of linesOf(stream)) {
    line += 1;
    const text = line === 1 ? withoutMark(given) : given;
    if (fault) yield { raw: { ...about, format: 'ndjson' as const, text, digest, line, fault }, bytes };
    else if (text.trim() !== '')
      yield { raw: { ...about, format: 'ndjson' as const, text, digest, line }, bytes };
  }
}

/** Standard input is articles one a line, or a single article in Markdown or plain text: its first line tells. */
async function* fromStandardInput(stream: Readable): AsyncGenerator<{ raw: RawItem; bytes: number }> {
  const about = { file: '-', folder: process.cwd() };
  const lines: string[] = [];
  let format: Format | null = null;
  let length = 0;
  for await (const { text: given, digest, bytes, fault: ownFault } of linesOf(stream)) {
    length += bytes;
    const text = lines.length === 0 ? withoutMark(given) : given;
    format ??= formatOf(text);
    const fault = ownFault ?? (format !== 'ndjson' && length > largestItem ? tooLarge : undefined);
    if (fault) {
      const line = lines.length + 1;
      yield {
        raw: { ...about, format: format ?? 'txt', text: '', digest: '', line, fault },
        bytes,
      };
      if (format !== 'ndjson') return;
      lines.length += 1;
      continue;
    }
    if (format === 'ndjson') {
      if (text.trim() !== '')
        yield { raw: { ...about, format, text, digest, line: lines.length + 1 }, bytes };
      lines.length += 1;
    } else {
      lines.push(text);
    }
  }
  const text = lines.join('\n');
  if (format && format !== 'ndjson')
    yield {
      raw: { ...about, format, text, digest: digestOf(text), line: 0 },
      bytes: Buffer.byteLength(text),
    };
}

/** What the first line with something on it says of the rest; null: it has nothing. */
function formatOf(line: string): Format | null {
  if (line.trim() === '') return null;
  if (line.startsWith('{')) return 'ndjson';
  return line.trim() === '---' ? 'md' : 'txt';
}

/** Without the byte order mark that Windows programs put first. */
function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}
