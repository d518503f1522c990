import { expect, test } from 'vitest';
import { exposition } from './exposition.ts';
import { countAnswer, countRound, figures } from './figures.ts';
import { metricsOf } from './metrics.ts';
import { requestKind } from './request-kind.ts';
import type { Standing } from './standing.ts';

const standing: Standing = {
  statements: 12,
  queues: { webhook: 3, imports: 0 },
  sessions: 2,
  databaseBytes: 4096,
  freeBytes: 1e9,
  eventLoopDelay: { '0.99': 0.004 },
  memory: { rss: 1, heapUsed: 2, external: 3 },
  cpuSeconds: 4,
  uptimeSeconds: 5,
};

/** As a Prometheus server reads the format: every line is a comment or a name, labels and a number. */
const sample = /^[a-z_]+(?:\{(?:[a-z]+="(?:[^"\\\n]|\\["\\n])*",?)+\})? -?(?:\d[\d.e+-]*|\+Inf)$/;

test('what is counted is told in the form that Prometheus reads', () => {
  for (const counted of [figures().answers, figures().durations, figures().jobs]) counted.clear();
  countAnswer('api', 200, 0.003);
  countAnswer('api', 200, 20);
  countRound('words', { isDone: true, seconds: 0.5, lag: 0.1 });
  const text = exposition(metricsOf(standing));
  const lines = text.trimEnd().split('\n');
  expect(lines.filter((line) => !line.startsWith('# ') && !sample.test(line))).toEqual([]);
  for (const line of [
    'warraq_http_request_duration_seconds_bucket{kind="api",le="0.001"} 0',
    'warraq_http_request_duration_seconds_bucket{kind="api",le="0.005"} 1',
    'warraq_http_request_duration_seconds_bucket{kind="api",le="+Inf"} 2',
    'warraq_http_request_duration_seconds_count{kind="api"} 2',
    'warraq_http_requests_total{kind="api",status="200"} 2',
    'warraq_job_runs_total{job="words",outcome="done"} 1',
    'warraq_job_lag_seconds{job="words"} 0.1',
    'warraq_queue_length{queue="webhook"} 3',
    'warraq_statements_total 12',
    'warraq_sessions 2',
    'warraq_database_bytes 4096',
    'warraq_event_loop_delay_seconds{quantile="0.99"} 0.004',
  ])
    expect(lines).toContain(line);
  const names = lines.flatMap((line) => /^# TYPE (\S+)/.exec(line)?.[1] ?? []);
  expect(new Set(names).size).toBe(names.length);
});

test('a label is written so that it cannot end itself', () => {
  const metric = {
    name: 'a',
    kind: 'gauge' as const,
    help: 'b',
    samples: [{ labels: { c: 'd"\\\n' }, value: 1 }],
  };
  expect(exposition([metric])).toBe('# HELP a b\n# TYPE a gauge\na{c="d\\"\\\\\\n"} 1\n');
});

test.each([
  ['/', 'page'],
  ['/politics/abcdefgh1/x', 'page'],
  ['/en/admin/articles', 'newsroom'],
  ['/api/newsroom/execute', 'newsroom'],
  ['/api/auth/sign-in/email', 'sign-in'],
  ['/api/v1/articles?limit=1', 'api'],
  ['/media/abc-640.webp', 'media'],
  ['/assets/a.css', 'file'],
  ['/en/sport/feed.xml', 'machine'],
  ['/sitemaps/ar/1.xml', 'machine'],
  ['/metrics', 'internal'],
])('%s asks for %s', (path, kind) => {
  expect(requestKind(path)).toBe(kind);
});
