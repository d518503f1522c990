import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './site.ts';

interface Message {
  type: 'error' | 'info' | 'non-document-error';
  subType?: string;
  url: string;
  message: string;
  extract?: string;
  lastLine?: number;
}

/** What vnu does not know yet or takes for a fault, each with the reason why it is none. */
const unknownToVnu: { says: RegExp; because: string }[] = [
  { says: /^Trailing slash on void elements/, because: 'React closes them so, with every attribute quoted' },
];

/** Every fault that the HTML checker finds in these pages, a line each; it starts once for all of them. */
export async function faultsIn(pages: Record<string, string>): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'warraq-vnu-'));
  try {
    for (const [name, html] of Object.entries(pages)) await writeFile(join(folder, `${name}.html`), html);
    const { messages } = JSON.parse(await check(folder)) as { messages: Message[] };
    return messages
      .filter(({ message }) => !unknownToVnu.some(({ says }) => says.test(message)))
      .map(({ type, subType, url, message, extract }) =>
        [subType ?? type, decodeURIComponent(basename(url, '.html')), message, extract?.trim()].join(' | '),
      );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The checker ends with 1 where it has found something: what it says is then the answer all the same. */
async function check(folder: string): Promise<string> {
  const jar = join(root, 'node_modules/vnu-jar/build/dist/vnu.jar');
  const words = ['-Xss2m', '-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', folder];
  const { stdout } = await promisify(execFile)('java', words, { maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}
