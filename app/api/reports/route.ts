import { takeReports } from '#server/machines/policy-reports.ts';

/** Takes what browsers report of the policies. There is nothing to answer. */
export async function POST(request: Request) {
  return new Response(null, { status: await takeReports(request), headers: { 'cache-control': 'no-store' } });
}
