import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '#scripts/test/free-port.ts';
import { isInstalled } from '#scripts/test/is-installed.ts';
import { ask } from '#server/http/test-server.ts';

/** A real server, started from the recipe as it is given, with the places of this test in it. */
export interface Started {
  port: number;
  /** Of the process that started the others. */
  pid: number | undefined;
  /** Where the recipe looks for the generation. */
  generations: string;
}

/** Has work done when the server is no longer needed. */
export type WhenOver = (work: () => void | Promise<void>) => void;

const recipes = import.meta.dirname;

/** @param others what else stands in the place of what the recipe says */
export async function startNginx(
  origin: number,
  whenOver: WhenOver,
  others: Record<string, string> = {},
): Promise<Started> {
  const { folder, port } = await place(whenOver);
  const generations = join(folder, 'edge');
  const recipe = placed('nginx.conf', {
    '127.0.0.1:3000': `127.0.0.1:${origin}`,
    'listen 80;': `listen 127.0.0.1:${port};`,
    'news.example': '127.0.0.1',
    '/var/cache/nginx/warraq': join(folder, 'cache'),
    '/run/warraq/current': join(generations, 'current'),
    ...others,
  });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${join(folder, kind)};`)
    .join(' ');
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const main = `${user} pid ${folder}/pid; error_log stderr; events { worker_connections 512; }
    http { access_log off; keepalive_requests 100000000; ${temporary} ${recipe} }`;
  writeFileSync(join(folder, 'main.conf'), main);
  const nginx = spawn('nginx', ['-c', join(folder, 'main.conf'), '-g', 'daemon off;']);
  await listening(nginx, port, whenOver);
  return { port, pid: nginx.pid, generations };
}

export async function startVarnish(origin: number, whenOver: WhenOver): Promise<Started> {
  const { folder, port } = await place(whenOver);
  writeFileSync(
    join(folder, 'recipe.vcl'),
    placed('warraq.vcl', { '.port = "3000"': `.port = "${origin}"` }),
  );
  const varnish = spawn('varnishd', [
    ...['-F', '-n', join(folder, 'run'), '-a', `127.0.0.1:${port}`, '-f', join(folder, 'recipe.vcl')],
    ...['-s', 'malloc,32m', '-j', 'none', '-p', 'http_gzip_support=off'],
  ]);
  await listening(varnish, port, whenOver);
  return { port, pid: varnish.pid, generations: '' };
}

/** Whether Varnish is here, and xkey with it: Debian has the module by which the recipe forgets in a package of its own. */
export function isVarnishHere(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'warraq-xkey-'));
  const file = join(folder, 'xkey.vcl');
  writeFileSync(file, 'vcl 4.1;\nimport xkey;\nbackend none none;\n');
  try {
    return isInstalled('varnishd', '-j', 'none', '-C', '-f', file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function placed(name: string, places: Record<string, string>): string {
  let recipe = readFileSync(join(recipes, name), 'utf8');
  for (const [given, ours] of Object.entries(places)) {
    if (!recipe.includes(given)) throw new Error(`${name} does not say ${given}`);
    recipe = recipe.replaceAll(given, ours);
  }
  return recipe;
}

async function place(whenOver: WhenOver): Promise<{ folder: string; port: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'warraq-edge-'));
  mkdirSync(join(folder, 'run'));
  whenOver(() => rmSync(folder, { recursive: true, force: true }));
  return { folder, port: await freePort() };
}

/** Waits until a server answers; fails with its own words where it ends. */
async function listening(started: ChildProcess, port: number, whenOver: WhenOver): Promise<void> {
  let words = '';
  for (const stream of [started.stdout, started.stderr]) stream?.on('data', (piece) => (words += piece));
  const ended = new Promise<void>((resolve) => started.once('exit', () => resolve()));
  whenOver(async () => {
    started.kill();
    await ended;
  });
  while (started.exitCode === null) {
    try {
      await ask(port, '/healthz');
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }
  throw new Error(words);
}
