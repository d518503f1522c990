import type { Metric, Sample } from './exposition.ts';
import { figures } from './figures.ts';
import type { Standing } from './standing.ts';

/** Every figure of this process, as it stands now. */
export function metricsOf(standing: Standing): Metric[] {
  return [...requests(), ...keptPages(), ...jobs(), ...house(standing), ...processFigures(standing)];
}

const one = (value: number): Sample[] => [{ value }];
const counter = (name: string, help: string, samples: Sample[]): Metric => ({
  ...{ name, help, samples },
  kind: 'counter',
});
const gauge = (name: string, help: string, samples: Sample[]): Metric => ({
  ...{ name, help, samples },
  kind: 'gauge',
});

function requests(): Metric[] {
  const { answers, durations, keptWhole, keptUnchanged } = figures();
  const byKind = [...answers].map(([key, value]) => {
    const [kind = '', status = ''] = key.split(' ');
    return { labels: { kind, status }, value };
  });
  const kept = [
    { labels: { kind: 'kept', status: '200' }, value: keptWhole },
    { labels: { kind: 'kept', status: '304' }, value: keptUnchanged },
  ];
  const times = [...durations].flatMap(([kind, histogram]): Sample[] => {
    const { upTo, sum } = histogram;
    return [
      ...upTo.map(([le, value]) => ({ labels: { kind, le }, value, suffix: '_bucket' })),
      { labels: { kind }, value: sum, suffix: '_sum' },
      { labels: { kind }, value: upTo.at(-1)?.[1] ?? 0, suffix: '_count' },
    ];
  });
  return [
    counter('warraq_http_requests_total', 'Answers, by what was asked for; kept: from kept bytes.', [
      ...byKind,
      ...kept,
    ]),
    {
      name: 'warraq_http_request_duration_seconds',
      kind: 'histogram',
      help: 'How long answers took that were not kept.',
      samples: times,
    },
  ];
}

function keptPages(): Metric[] {
  const { keptWhole, keptUnchanged, keptBytes, missed, drawn, read } = figures();
  const now = (name: string) => one(read.get(name)?.() ?? 0);
  return [
    counter(
      'warraq_kept_pages_hits_total',
      'Requests answered from kept bytes.',
      one(keptWhole + keptUnchanged),
    ),
    counter('warraq_kept_pages_misses_total', 'Requests for readers’ pages that were not kept.', one(missed)),
    counter('warraq_kept_pages_sent_bytes_total', 'Bytes answered from kept pages.', one(keptBytes)),
    counter('warraq_pages_drawn_total', 'Readers’ pages that were drawn.', one(drawn)),
    gauge('warraq_kept_pages', 'Pages that are kept now.', now('kept pages')),
    gauge('warraq_kept_pages_bytes', 'The memory that they take.', now('kept bytes')),
  ];
}

function jobs(): Metric[] {
  const all = [...figures().jobs];
  const each = (value: (job: (typeof all)[number][1]) => number) =>
    all.map(([job, told]) => ({ labels: { job }, value: value(told) }));
  return [
    counter(
      'warraq_job_runs_total',
      'Rounds of what runs by itself.',
      all.flatMap(([job, { done, failed }]) => [
        { labels: { job, outcome: 'done' }, value: done },
        { labels: { job, outcome: 'failed' }, value: failed },
      ]),
    ),
    counter(
      'warraq_job_seconds_total',
      'How long those rounds took together.',
      each(({ seconds }) => seconds),
    ),
    gauge(
      'warraq_job_lag_seconds',
      'How late the last round began.',
      each(({ lag }) => lag),
    ),
  ];
}

function house({ statements, queues, sessions, databaseBytes, freeBytes }: Standing): Metric[] {
  return [
    counter('warraq_statements_total', 'Database statements run by requests.', one(statements)),
    gauge(
      'warraq_queue_length',
      'What waits to be done: said to other machines, imported, made into sizes.',
      Object.entries(queues).map(([queue, value]) => ({ labels: { queue }, value })),
    ),
    gauge('warraq_sessions', 'Sessions of the newsroom that are open.', one(sessions)),
    gauge('warraq_database_bytes', 'The size of the database.', one(databaseBytes)),
    gauge('warraq_disk_free_bytes', 'What is free where the data folder is.', one(freeBytes)),
  ];
}

function processFigures({ eventLoopDelay, memory, cpuSeconds, uptimeSeconds }: Standing): Metric[] {
  return [
    gauge('warraq_uptime_seconds', 'Seconds since the process started.', one(uptimeSeconds)),
    gauge('warraq_resident_bytes', 'Resident memory of the process.', one(memory.rss)),
    gauge('warraq_heap_used_bytes', 'Memory used by JavaScript.', one(memory.heapUsed)),
    gauge('warraq_external_bytes', 'Memory of buffers and of native code.', one(memory.external)),
    counter('warraq_cpu_seconds_total', 'Processor time of the process.', one(cpuSeconds)),
    gauge(
      'warraq_event_loop_delay_seconds',
      'How much later than due the process did what it had to, since the last asking.',
      Object.entries(eventLoopDelay).map(([quantile, value]) => ({ labels: { quantile }, value })),
    ),
  ];
}
