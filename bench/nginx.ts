import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '#scripts/test/free-port.ts';
import { type Answer, get } from './get.ts';
import type { Ground } from './ground.ts';

const startingMs = 5000;

/** Starts nginx, one process of it, with these answers' bytes as files: `/0.html`, `/1.html` and so on. */
export async function startNginx(ground: Ground, answers: readonly Answer[]) {
  const port = await freePort();
  const folder = join(ground.folder, `nginx-${port}`);
  mkdirSync(join(folder, 'root'), { recursive: true });
  answers.forEach(({ body }, n) => void writeFileSync(join(folder, 'root', `${n}.html`), body));
  writeFileSync(join(folder, 'conf'), configuration(folder, port, answers[0]));
  const child = ground.startProgram('nginx', ['-p', folder, '-c', join(folder, 'conf')]);
  const until = performance.now() + startingMs;
  for (;;) {
    const answer = await get(port, '/0.html').catch(() => null);
    if (answer?.status === 200) break;
    if (performance.now() > until) throw new Error('nginx does not answer.');
    await wait(50);
  }
  return { port, child, paths: answers.map((_, n) => `/${n}.html`) };
}

/** With what makes it fast with files, and the headers that a page needs. */
function configuration(folder: string, port: number, answer: Answer | undefined): string {
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
  }
}
`;
}
