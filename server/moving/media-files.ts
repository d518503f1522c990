import { lstat, open } from 'node:fs/promises';
import { join } from 'node:path';
import { mastersFolder, mediaFolder } from '../media/folders.ts';
import { headLength, sniffed } from '../media/sniff.ts';
import { copyWhole, isThere } from '../media/whole-file.ts';

/** What a picture is made from is called NAME.master outside, and its sizes as readers ask for them. */
const masterFile = /^([a-z0-9-]{1,200})\.master$/;
const sizeFile = /^[a-z0-9-]{1,200}-\d{1,5}\.(avif|webp)$/;

/** The files that there are of a picture, by their names outside, in their order. */
export async function filesOf({ name, widths }: { name: string; widths: number[] }): Promise<string[]> {
  const sizes = widths.flatMap((width) => [`${name}-${width}.avif`, `${name}-${width}.webp`]);
  const there: string[] = [];
  for (const file of [`${name}.master`, ...sizes]) {
    const path = pathOf(file);
    if (path && (await isThere(path))) there.push(file);
  }
  return there.sort();
}

/** Where a file lies in this newsroom; null: it has no name of ours. */
function pathOf(file: string): string | null {
  const master = masterFile.exec(file)?.[1];
  if (master) return join(mastersFolder(), master);
  return sizeFile.test(file) ? join(mediaFolder(), file) : null;
}

/**
 * Copies files of pictures out into a folder; those that lie there already in the same length are left.
 * @returns those that are not here any more
 */
export async function copyOut(files: string[], folder: string): Promise<string[]> {
  const gone: string[] = [];
  for (const file of files) {
    const [from, to] = [pathOf(file), join(folder, file)];
    const length = from && (await lengthOf(from));
    if (!from || length === null) {
      gone.push(file);
      continue;
    }
    try {
      if (length !== (await lengthOf(to))) await copyWhole(from, to);
    } catch (error) {
      if (await isThere(from)) throw error;
      gone.push(file);
    }
  }
  return gone;
}

/**
 * Copies files of a picture in from a folder. One that is here already is left, unless it is shorter: a file's name says
 * what bytes it has, and so it was cut off once.
 * @returns what could not be taken, and why: it is not there, or no picture of the kind that its name says
 */
export async function copyIn(files: string[], name: string, folder: string): Promise<string[]> {
  const faults: string[] = [];
  for (const file of files) {
    const [from, to] = [join(folder, file), pathOf(file)];
    const isOfPicture = to !== null && (file === `${name}.master` || file.startsWith(`${name}-`));
    if (!isOfPicture) faults.push(`${file} is no file of the picture ${name}`);
    else if (!(await isPicture(from, file))) faults.push(`${file} is not there, or no picture`);
    else if (((await lengthOf(to)) ?? -1) < ((await lengthOf(from)) ?? 0)) await copyWhole(from, to);
  }
  return faults;
}

/** A link could lead to any file of the machine, and what is copied is served. */
async function isPicture(path: string, file: string): Promise<boolean> {
  if (!(await lstat(path).catch(() => null))?.isFile()) return false;
  const opened = await open(path);
  try {
    const head = new Uint8Array(headLength);
    const { bytesRead } = await opened.read(head, 0, headLength);
    const format = bytesRead === headLength ? sniffed(head) : null;
    return sizeFile.exec(file)?.[1] === format || (masterFile.test(file) && format !== null);
  } finally {
    await opened.close();
  }
}

/** In bytes; null: there is no such file. */
async function lengthOf(path: string): Promise<number | null> {
  return (await lstat(path).catch(() => null))?.size ?? null;
}
