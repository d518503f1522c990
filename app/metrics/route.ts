import { maySeeFigures } from '#server/metrics/admitted.ts';
import { exposition, expositionType } from '#server/metrics/exposition.ts';
import { metricsOf } from '#server/metrics/metrics.ts';
import { readStanding } from '#server/metrics/standing.ts';

/** Figures for operators, in Prometheus's text form. Not public: asked on this machine, or with METRICS_TOKEN. */
export async function GET(request: Request) {
  if (!maySeeFigures(request)) return new Response(null, { status: 404 });
  return new Response(exposition(metricsOf(await readStanding(new Date()))), {
    headers: { 'content-type': expositionType, 'cache-control': 'no-store' },
  });
}
