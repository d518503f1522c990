import { z } from 'zod';
import { turnedAway } from '../http/turned-away.ts';
import { log } from '../log/log.ts';

/** A browser sends some at once; more than this is no browser's. */
const mostBytes = 64 * 1024;
const mostInOne = 20;
/** As many lines a minute, whoever sends them: a log is for what operators need to know. */
const mostLines = 30;

const text = z.string().catch('');
/** What the Reporting API sends of a policy, and what `report-uri` sends in older words. */
const reported = z.object({
  body: z.object({ effectiveDirective: text, blockedURL: text, documentURL: text, disposition: text }),
});
const older = z.object({
  'csp-report': z.object({
    'effective-directive': text,
    'violated-directive': text,
    'blocked-uri': text,
    'document-uri': text,
    disposition: text,
  }),
});

interface Line {
  directive: string;
  blocked: string;
  page: string;
  disposition: string;
}

let minute = 0;
let lines = 0;

/**
 * Writes into the log what a policy has kept from happening: which rule, what and where, without queries, addresses of
 * people or anything else that was sent.
 * @returns the status to answer
 */
export async function takeReports(
  request: Request,
  write: (line: string) => void = (line) => log('http').warn(line),
  now: number = Date.now(),
): Promise<204 | 400 | 413 | 429> {
  if (turnedAway(request.headers)) return 429;
  if (!(Number(request.headers.get('content-length')) <= mostBytes)) return 413;
  const sent = [await request.json().catch(() => null)].flat().slice(0, mostInOne);
  const read = sent.flatMap((one) => lineOf(one) ?? []);
  for (const { directive, blocked, page, disposition } of read) {
    if (Math.floor(now / 60_000) !== minute) [minute, lines] = [Math.floor(now / 60_000), 0];
    if (lines++ < mostLines) write(`Policy (${disposition}): ${directive} kept ${blocked} from ${page}`);
  }
  return read.length > 0 ? 204 : 400;
}

function lineOf(sent: unknown): Line | null {
  const now = reported.safeParse(sent);
  if (now.success) {
    const { effectiveDirective, blockedURL, documentURL, disposition } = now.data.body;
    return line(effectiveDirective, blockedURL, documentURL, disposition);
  }
  const before = older.safeParse(sent);
  if (!before.success) return null;
  const said = before.data['csp-report'];
  const directive = said['effective-directive'] || said['violated-directive'];
  return line(directive, said['blocked-uri'], said['document-uri'], said.disposition);
}

function line(directive: string, blocked: string, page: string, disposition: string): Line {
  return {
    directive: plain(directive.split(' ')[0] ?? ''),
    blocked: plain(placeOf(blocked)),
    page: plain(URL.parse(page)?.pathname ?? 'a page'),
    disposition: disposition === 'report' ? 'told only' : 'enforced',
  };
}

/** Where something came from, without what its address says of a reader; `inline` and `eval` are no addresses. */
function placeOf(blocked: string): string {
  const url = URL.parse(blocked);
  return url ? url.origin + url.pathname : blocked;
}

/** No line of a log is made by a stranger: what is no printable ASCII is left out. */
function plain(said: string): string {
  return said.replace(/[^\x21-\x7e]/g, '').slice(0, 120) || 'nothing';
}
