import { env } from '#server/env.ts';
import { isFromThisMachine } from '#server/running.ts';
import { store } from '#server/store.ts';

/** Figures for operators, in Prometheus's text form. Not public: asked with the secret of data/running.json. */
export async function GET(request: Request) {
  if (!isFromThisMachine(request, env().dataFolder)) return new Response(null, { status: 404 });
  const figures: [name: string, kind: 'counter' | 'gauge', help: string, value: number][] = [
    ['warraq_uptime_seconds', 'gauge', 'Seconds since the process started.', process.uptime()],
    ['warraq_resident_bytes', 'gauge', 'Resident memory of the process.', process.memoryUsage.rss()],
    [
      'warraq_statements_total',
      'counter',
      'Database statements run by requests.',
      (await store()).statements(),
    ],
  ];
  const lines = figures.flatMap(([name, kind, help, value]) => [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${kind}`,
    `${name} ${value}`,
  ]);
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' },
  });
}
