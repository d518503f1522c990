import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fakeProject } from './fake-project.ts';
import { freePort } from './port.mjs';
import { descendantsOf, isRunning } from './process-table.mjs';

const env: NodeJS.ProcessEnv = { ...process.env, NO_COLOR: '1', npm_lifecycle_event: 'start' };
delete env.SITE_URL;
const WITHIN = { timeout: 15_000, interval: 50 };

/** Starts the project as npm does: behind a shell that stays. */
async function started(root: string) {
  const port = await freePort(0);
  const shell = spawn('sh', ['-c', `"${process.execPath}" entry.mjs start; exit $?`], {
    cwd: root,
    env: { ...env, PORT: String(port) },
  });
  const said = listen(shell);
  let chain: ReturnType<typeof descendantsOf> = [];
  const running = () => chain.filter(({ pid, since }) => isRunning(pid, since));
  onTestFinished(() => {
    if (chain.length === 0) chain = descendantsOf(shell.pid ?? 0);
    for (const { pid } of running()) process.kill(pid, 'SIGKILL');
    shell.kill('SIGKILL');
  });
  await expect.poll(said, WITHIN).toContain(`Welcome to http://localhost:${port}`);
  chain = descendantsOf(shell.pid ?? 0);
  return { shell, said, port, chain, running };
}

function listen(child: ChildProcess) {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (more) => {
      text += more;
    });
  }
  return () => text;
}

describe.runIf(process.platform !== 'win32')('a whole start', { timeout: 60_000 }, () => {
  test('prints a line a step and the address; the next one has nothing to make', async () => {
    const root = fakeProject();
    const plain = (text: string) => text.replaceAll(/\d+\.\d s/g, '0.0 s').replaceAll(/:\d+/g, ':PORT');
    const first = await started(root);
    expect(plain(first.said())).toBe(
      [
        `· node          ${process.versions.node}`,
        '· dependencies  up to date',
        '✓ assets        0.0 s',
        '✓ database      0.0 s  made database.txt',
        '✓ build         0.0 s',
        '✓ server        0.0 s',
        'Warraq is at http://localhost:PORT  (ready in 0.0 s)',
        'Welcome to http://localhost:PORT',
        '',
      ].join('\n'),
    );
    first.shell.kill();
    await expect.poll(first.running, WITHIN).toEqual([]);
    const second = await started(root);
    expect(second.said()).toContain('· assets        up to date\n');
    expect(second.said()).toContain('· build         up to date\n');
  });

  test.each([
    { oldNode: false, links: 3 },
    { oldNode: true, links: 4 },
  ])('SIGTERM to the shell leaves nothing behind (old Node: $oldNode)', async ({ oldNode, links }) => {
    const { shell, chain, running, port } = await started(fakeProject({ oldNode }));
    expect(chain).toHaveLength(links);
    shell.kill('SIGTERM');
    await expect.poll(running, WITHIN).toEqual([]);
    expect(await freePort(port)).toBe(port);
  });

  test.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)('%s to the bootstrap itself stops the chain with %i and no complaint', async (signal, code) => {
    const { shell, chain, running, said } = await started(fakeProject({ oldNode: true }));
    const before = said();
    process.kill(chain[0]?.pid ?? 0, signal);
    expect(await once(shell, 'close')).toEqual([code, null]);
    expect(running()).toEqual([]);
    expect(said()).toBe(before);
  });

  test('a bootstrap killed outright takes its server along', async () => {
    const { chain, running } = await started(fakeProject());
    const [own, server] = chain;
    process.kill(own?.pid ?? 0, 'SIGKILL');
    await expect.poll(() => running().some(({ pid }) => pid === server?.pid), WITHIN).toBe(false);
  });

  test('the old Node killed outright is noticed by the new one, which stops everything', async () => {
    const { chain, running } = await started(fakeProject({ oldNode: true }));
    process.kill(chain[0]?.pid ?? 0, 'SIGKILL');
    await expect.poll(running, WITHIN).toEqual([]);
  });

  test('a command gets its words and standard output, and its exit code is passed on', () => {
    const root = fakeProject({ oldNode: true });
    const words = ['import', 'a file.xml', '--help'];
    const { status, stdout, stderr } = spawnSync(process.execPath, ['entry.mjs', 'cli', ...words], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    expect({ status, stdout, stderr }).toEqual({
      status: 7,
      stdout: `${JSON.stringify(words)}\n`,
      stderr: '',
    });
  });
});
