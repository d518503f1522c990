import type { IncomingMessage } from 'node:http';
import type { Find } from '../address/readers-address.ts';
import { figures } from '../metrics/figures.ts';
import { stopOfProcess } from '../stopping.ts';
import type { Edge } from './caching.ts';
import { clientAddress, type IsTrusted, readProxies } from './client-address.ts';
import { Drawings } from './drawings.ts';
import { EdgeGeneration } from './edge-generation.ts';
import { EncodedBodies } from './encoded-bodies.ts';
import { FaultPages } from './fault-pages.ts';
import type { FinishedPage } from './finished-page.ts';
import { KeptPages, shareKeptPages } from './kept-pages.ts';
import { LaidPages } from './laid-pages.ts';
import { Limits } from './limits.ts';
import { Sheets } from './one-sheet.ts';
import { readersPathTest } from './readers-path.ts';
import { Refinements } from './refinements.ts';
import { requestIdOf } from './request-id.ts';
import { sharedFind } from './shared-find.ts';
import type { Stop } from './stop.ts';

/** What the steps share in one process. */
export interface Layer {
  /** All editions' ids, the default first. */
  editions: readonly string[];
  isReadersPath: (path: string) => boolean;
  /** What the proxy would find at a target. */
  find: Find;
  kept: KeptPages<FinishedPage>;
  /** Makes whatever is kept be forgotten, here and by nginx. */
  forget: () => void;
  refinements: Refinements;
  drawings: Drawings;
  encoded: EncodedBodies;
  faults: FaultPages;
  limits: Limits;
  stop: Stop;
  sheets: Sheets;
  /** Whether the site's public address is https. Asked at each answer: Next reads `.env` after this is set up. */
  isSecure: () => boolean;
  /** Where a request came from, as far as it can be believed. Asked at each, for the same reason. */
  clientOf: (request: IncomingMessage) => string;
  /** What a request is called. */
  idOf: (request: IncomingMessage) => string;
  /** What stands in front. Asked at each, for the same reason. */
  edge: () => Edge;
  generation: EdgeGeneration;
}

const encodedRoom = 16 * 1024 * 1024;

/** Sets up the layer of this process. */
export function openLayer(editions: readonly string[]): Layer {
  const kept = new KeptPages<FinishedPage>();
  const { generation, forget } = layForNginx(kept, () => process.env.NGINX_GENERATION);
  shareKeptPages({ forget });
  figures()
    .read.set('kept pages', () => kept.size)
    .set('kept bytes', () => kept.bytes);
  return {
    editions,
    isReadersPath: readersPathTest(editions),
    find: sharedFind,
    kept,
    forget,
    refinements: new Refinements(kept),
    drawings: new Drawings(),
    encoded: new EncodedBodies(encodedRoom),
    faults: new FaultPages(editions),
    limits: new Limits(),
    stop: stopOfProcess(),
    sheets: new Sheets(),
    isSecure: () => process.env.SITE_URL?.startsWith('https:') === true,
    clientOf: ({ socket, headers }) =>
      clientAddress(socket.remoteAddress ?? '', String(headers['x-forwarded-for'] ?? ''), trustedProxies()),
    idOf: (request) => requestIdOf(request, trustedProxies()(request.socket.remoteAddress ?? '')),
    edge: edgeSet,
    generation,
  };
}

/** Has nginx told what is old, and what is kept laid where it looks. @param folderOf see EdgeGeneration */
export function layForNginx(
  kept: KeptPages<FinishedPage>,
  folderOf: () => string | undefined,
): Pick<Layer, 'generation' | 'forget'> {
  const laid = new LaidPages((path, page) => kept.find(path) === page);
  kept.onKept = (path, page) => laid.add(path, page);
  const generation = new EdgeGeneration(folderOf, (folder) => laid.moveTo(folder, kept.entries()));
  return {
    generation,
    forget() {
      kept.forget();
      generation.beginAndSettle();
    },
  };
}

/** Settings are checked and read in server/env.ts; here it is enough that they are there. */
function edgeSet(): Edge {
  const { VARNISH_PURGE, FASTLY_SERVICE, CLOUDFLARE_ZONE, NGINX_GENERATION } = process.env;
  return {
    isPurged: Boolean(VARNISH_PURGE || FASTLY_SERVICE || CLOUDFLARE_ZONE),
    isFastly: Boolean(FASTLY_SERVICE),
    isCloudflare: Boolean(CLOUDFLARE_ZONE),
    hasGenerations: Boolean(NGINX_GENERATION),
  };
}

let proxies: { list: string; isTrusted: IsTrusted } | undefined;

function trustedProxies(): IsTrusted {
  const list = process.env.TRUSTED_PROXIES ?? '';
  if (proxies?.list !== list) proxies = { list, isTrusted: readProxies(list) };
  return proxies.isTrusted;
}
