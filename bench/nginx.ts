import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '#scripts/test/free-port.ts';
import { type Answer, get } from './get.ts';
import type { Ground } from './ground.ts';

const startingMs = 5000;

/** How the files are sent. */
interface Manner {
  /** Their addresses; without them, `/0.html`, `/1.html` and so on. */
  paths?: readonly string[];
  /** What stands in the head beside what the bytes need. */
  head?: Readonly<Record<string, string>>;
}

/** Starts nginx, one process of it, with these answers' bytes as files. */
export async function startNginx(ground: Ground, answers: readonly Answer[], manner: Manner = {}) {
  const port = await freePort();
  const folder = join(ground.folder, `nginx-${port}`);
  const paths = manner.paths ?? answers.map((_, n) => `/${n}.html`);
  answers.forEach(({ body }, n) => {
    const file = join(folder, 'root', decodeURI(paths[n] ?? ''));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, body);
  });
  writeFileSync(join(folder, 'conf'), configuration(folder, port, answers[0], manner.head));
  const child = ground.startProgram('nginx', ['-p', folder, '-c', join(folder, 'conf')]);
  const until = performance.now() + startingMs;
  for (;;) {
    const answer = await get(port, paths[0] ?? '/').catch(() => null);
    if (answer?.status === 200) break;
    if (performance.now() > until) throw new Error('nginx does not answer.');
    await wait(50);
  }
  return { port, child, paths };
}

/** With what makes it fast with files, and the headers that the bytes need. */
function configuration(
  folder: string,
  port: number,
  answer: Answer | undefined,
  head: Manner['head'] = {},
): string {
  const encoding = answer?.headers['content-encoding'];
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error warn;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000;
  open_file_cache max=4000 inactive=60s; default_type "text/html; charset=utf-8";
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  server {
    listen 127.0.0.1:${port}; root ${folder}/root;
    ${encoding ? `add_header Content-Encoding ${encoding};` : ''} add_header Vary Accept-Encoding;
    ${Object.entries(head)
      .map(([name, value]) => `add_header ${name} '${value.replaceAll("'", "\\'")}';`)
      .join('\n    ')}
  }
}
`;
}
