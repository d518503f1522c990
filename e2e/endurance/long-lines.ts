import { spawn } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { endOf, measured } from '#bench/ended.ts';
import { warraqOn } from './warraq-on.ts';

// node e2e/endurance/long-lines.ts [--megabytes 1024]
const { values } = parseArgs({ options: { megabytes: { type: 'string', default: '1024' } } });
const bytes = Number(values.megabytes) * 2 ** 20;
const mostMemory = 500 * 2 ** 20;

const whole = `<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><link>https://a.example</link>
<item><title>خبر سليم</title><wp:post_type>post</wp:post_type><wp:post_id>1</wp:post_id><wp:status>publish</wp:status></item>`;
const end = '</channel></rss>';

/** Each holds one line, or one text, of the asked size: its name, what stands in front, and what behind. */
const files: [name: string, before: string, after: string][] = [
  ['cdata.xml', `${whole}<item><title><![CDATA[`, `]]></title></item>${end}`],
  ['text.xml', `${whole}<item><title>`, `</title></item>${end}`],
  ['attribute.xml', `${whole}<item about="`, `"></item>${end}`],
  ['tag.xml', `${whole}<item `, `></item>${end}`],
  ['ghost.json', '{"db":[{"data":{"posts":[{"id":"1","title":"', '"}]}}]}'],
  ['line.ndjson', '{"title":"خبر سليم","body":"نص"}\n{"title":"', '"}\n'],
  ['text.md', '# عنوان\n\n', '\n'],
  ['text.txt', 'عنوان\n\n', '\n'],
];

const folder = await mkdtemp(join(tmpdir(), 'warraq-long-'));
try {
  for (const [name, before, after] of files) {
    const file = join(folder, name);
    write(file, before, after);
    const began = performance.now();
    const { said, peakBytes } = await imported(file, join(folder, `${name}-data`));
    const [refusal = 'no refusal'] = said.split('\n').filter((line) => line.startsWith(`${name}`));
    const isRefused = /32 MB|attributes/.test(refusal) && /, 1 refused/.test(said);
    console.log(
      `${refusal}\n  ${Math.round((performance.now() - began) / 1000)} s, at most ${Math.round(peakBytes / 2 ** 20)} MB of memory`,
    );
    if (!isRefused || !(peakBytes < mostMemory)) process.exitCode = 1;
    await rm(file);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

function write(file: string, before: string, after: string): void {
  const descriptor = openSync(file, 'wx');
  // Words rather than one letter again and again: no reader is to have it easier than with a text.
  const piece = Buffer.from('نص طويل a b '.repeat(2 ** 16));
  writeSync(descriptor, before);
  for (let written = 0; written < bytes; written += piece.length) writeSync(descriptor, piece);
  writeSync(descriptor, after);
  closeSync(descriptor);
}

function imported(file: string, dataFolder: string) {
  const { args, options } = warraqOn(dataFolder, ['import', '--no-media', file]);
  const child = spawn(process.execPath, [...measured, ...args], {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  return endOf(child);
}
