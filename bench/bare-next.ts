import type { ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '#scripts/test/free-port.ts';
import { answering } from './answering.ts';
import { type Ground, root } from './ground.ts';

const project = join(root, 'bench/bare-next');
const next = join(root, 'node_modules/next/dist/bin/next');

/**
 * Builds and serves what Next makes by itself of the same article: one page, its words and nothing around them, drawn
 * once and kept in Next's own cache.
 */
export async function startBareNext(
  ground: Ground,
  html: string,
): Promise<{ port: number; child: ChildProcess }> {
  const words = join(ground.folder, 'words.txt');
  writeFileSync(words, wordsOf(html));
  const env = { BENCH_WORDS: words, NEXT_TELEMETRY_DISABLED: '1' };
  await ground.run([next, 'build', project], ground.folder, env);
  const port = await freePort();
  const child = ground.start([next, 'start', project, '-p', String(port)], ground.folder, env);
  await answering(child, port);
  return { port, child };
}

/** The text of a page's main part, a line for each run of words. */
function wordsOf(html: string): string {
  const [, main = html] = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
  return main
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .split(/<[^>]+>/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
