import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './site.ts';

const jar = join(root, 'node_modules/vnu-jar/build/dist/vnu.jar');
const jing = 'nu.validator.vendor.thaiopensource.relaxng.util.Driver';

/**
 * Every fault that a grammar of e2e/fixtures, in RELAX NG's compact syntax, finds in these documents, a line each. The
 * validator is Jing, which the HTML checker carries within it.
 */
export async function faultsByGrammar(grammar: string, documents: string[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'warraq-jing-'));
  try {
    const files = documents.map((_, at) => join(folder, `${at}.xml`));
    for (const [at, text] of documents.entries()) await writeFile(files[at] ?? '', text);
    const words = ['-cp', jar, jing, '-c', join(root, 'e2e/fixtures', grammar), ...files];
    // It ends with 1 where it has found something; anything else is a fault of its own.
    const { stdout } = await promisify(execFile)('java', words).catch((error) => {
      if (error.code === 1) return error as { stdout: string };
      throw error;
    });
    return stdout.split('\n').filter((line) => line !== '');
  } finally {
    await rm(folder, { recursive: true });
  }
}
