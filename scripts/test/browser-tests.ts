import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Counts, run } from './check.ts';
import { freePort } from './free-port.ts';
import { installedBrowser } from './installed-browser.ts';

interface Stats {
  stats: { expected: number; unexpected: number; flaky: number };
}

/**
 * Playwright against the built server on data of its own, planted anew: what an earlier run imported would stand in the
 * way. The server is built and started as `npm start` does it, so that what is tested is what is served.
 */
export async function browserTests(root: string): Promise<Counts> {
  const playwright = join(root, 'node_modules/@playwright/test/cli.js');
  if (!installedBrowser && (await run(playwright, ['install', 'chromium'])).code !== 0) {
    console.log(
      'There is no Chromium here and none could be fetched. Install one (Debian: apt install chromium).',
    );
    return { passed: 0, failed: 1 };
  }
  const env = { WARRAQ_DATA: join(root, '.runtime', 'e2e-data'), PORT: String(await freePort()) };
  rmSync(env.WARRAQ_DATA, { recursive: true, force: true });
  const built = await run(join(root, 'scripts/warraq.mjs'), ['build'], { env });
  if (built.code !== 0) {
    console.log(`--- build\n${built.output.trimEnd()}\n---`);
    return { passed: 0, failed: 1 };
  }
  const sum: Counts = { passed: 0, failed: 0 };
  // One after the other, whatever became of the first.
  for (const project of ['together', 'alone']) {
    const report = join(root, '.runtime', `browser-tests-${project}.json`);
    const { code } = await run(playwright, ['test', '--no-deps', '--project', project], {
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
      show: true,
    });
    const { stats } = JSON.parse(readFileSync(report, 'utf8')) as Stats;
    sum.passed += stats.expected;
    sum.failed += Math.max(stats.unexpected + stats.flaky, code === 0 ? 0 : 1);
  }
  return sum;
}
