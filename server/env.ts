import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type BackupSettings, backupSettings, backupSettingsOf } from './backup/settings.ts';
import { readProxies } from './http/client-address.ts';
import { logLevels } from './log/levels.ts';
import { cloudflareEdge, type Edges, fastlyEdge } from './outbound/edges.ts';

const origin = z
  .string()
  .refine((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol), {
    error: 'must be a public origin such as https://news.example',
  })
  .transform((value) => new URL(value).origin);

const webAddress = z
  .string()
  .refine((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol), {
    error: 'must be a web address such as https://hub.example/',
  })
  .transform((value) => new URL(value).href);

/** It goes into an address or a header. */
const word = z.string().regex(/^[\w-]+$/, { error: 'must be letters, digits, dashes and underscores' });

const settings = z.object({
  PORT: z.coerce.number({ error: 'must be a port number' }).int().min(1).max(65535).default(3000),
  /** Read where requests come in (server/http/listen-on.ts); here only checked. Its own word reaches it at 127.0.0.1. */
  LISTEN_ADDRESS: z
    .enum(['127.0.0.1', '0.0.0.0', '::'], { error: 'must be 127.0.0.1, 0.0.0.0 or ::' })
    .optional(),
  SITE_URL: origin.optional(),
  WARRAQ_DATA: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^(file:.+|postgres(ql)?:\/\/.+)$/, { error: 'must be file:PATH or postgres://…' })
    .optional(),
  AUTH_SECRET: z.string().min(32, { error: 'must have at least 32 characters' }).optional(),
  /** Read where requests come in (server/http/layer.ts); here only checked. */
  TRUSTED_PROXIES: z
    .string()
    .refine(isProxyList, { error: 'must be addresses or networks such as 10.0.0.0/8, loopback, private' })
    .optional(),
  SECURITY_CONTACT: z
    .string()
    .transform((list) => list.split(',').map((one) => one.trim()))
    .refine((list) => list.every((one) => /^(?:mailto:|https:\/\/|tel:)[\x21-\x7e]+$/.test(one)), {
      error: 'must be addresses such as mailto:security@news.example, https://… or tel:…, divided by commas',
    })
    .default([]),
  WEBSUB_HUB: webAddress.optional(),
  INDEXNOW_KEY: z
    .string()
    .regex(/^[A-Za-z0-9-]{8,128}$/, { error: 'must be 8 to 128 letters, digits and dashes' })
    .optional(),
  INDEXNOW_ENDPOINT: webAddress.default('https://api.indexnow.org/indexnow'),
  WEBHOOK_PRIVATE: z.enum(['allow', 'refuse'], { error: 'must be allow or refuse' }).default('refuse'),
  VARNISH_PURGE: webAddress.optional(),
  FASTLY_SERVICE: word.optional(),
  FASTLY_TOKEN: word.optional(),
  CLOUDFLARE_ZONE: word.optional(),
  CLOUDFLARE_TOKEN: word.optional(),
  NGINX_GENERATION: z.string().startsWith('/', { error: 'must be the whole path of a folder' }).optional(),
  ...backupSettings,
  METRICS_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{16,}$/, { error: 'must have at least 16 characters, without spaces' })
    .optional(),
  LOG_LEVEL: z
    .enum(logLevels, { error: `must be ${logLevels.slice(0, -1).join(', ')} or ${logLevels.at(-1)}` })
    .default('info'),
});

export interface Env {
  port: number;
  /** The public origin, without a slash at its end. */
  siteUrl: string;
  /** Absolute path of the folder that holds database, media and secrets. */
  dataFolder: string;
  databaseUrl: string;
  /** What sessions are signed with; undefined: the secret of the data folder. */
  authSecret: string | undefined;
  /** Whether the public origin was set, or is taken to be this machine. */
  isSiteUrlSet: boolean;
  /** Whom /.well-known/security.txt names, the first preferred. */
  securityContacts: string[];
  /** The WebSub hub that feeds name and that is told of changes; undefined: none. */
  websubHub: string | undefined;
  /** How search engines are told of changes; undefined: they are not. */
  indexNow: { key: string; endpoint: string } | undefined;
  /** Whether webhooks may lead into the newsroom's own network. */
  mayWebhooksBePrivate: boolean;
  /** What stands in front of this server and is told by tags what is old. */
  edges: Edges;
  /** The folder of the link from which nginx reads the generation of what it keeps; undefined: it reads none. */
  nginxGeneration: string | undefined;
  backups: BackupSettings;
  /** Who knows it may read /metrics; undefined: programs on this machine may. */
  metricsToken: string | undefined;
  logLevel: string;
}

/** A setting that is wrong, in one line that says which and what it should be. */
export class SettingError extends Error {}

/** Reads the settings from an environment; throws SettingError at the first that is wrong. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const read = settings.safeParse(given);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new SettingError(`The setting ${issue?.path.join('.')} is wrong: ${issue?.message}.`);
  }
  const { PORT, SITE_URL, WARRAQ_DATA, DATABASE_URL, AUTH_SECRET, SECURITY_CONTACT, LOG_LEVEL } = read.data;
  const { WEBSUB_HUB, INDEXNOW_KEY: key, INDEXNOW_ENDPOINT: endpoint, WEBHOOK_PRIVATE } = read.data;
  const dataFolder = resolve(WARRAQ_DATA);
  needBoth(read.data, 'FASTLY_SERVICE', 'FASTLY_TOKEN');
  needBoth(read.data, 'CLOUDFLARE_ZONE', 'CLOUDFLARE_TOKEN');
  return {
    port: PORT,
    siteUrl: SITE_URL ?? `http://localhost:${PORT}`,
    dataFolder,
    databaseUrl: DATABASE_URL ?? `file:${join(dataFolder, 'warraq.db')}`,
    authSecret: AUTH_SECRET,
    isSiteUrlSet: SITE_URL !== undefined,
    securityContacts: SECURITY_CONTACT,
    websubHub: WEBSUB_HUB,
    indexNow: key === undefined ? undefined : { key, endpoint },
    mayWebhooksBePrivate: WEBHOOK_PRIVATE === 'allow',
    edges: edgesOf(read.data),
    nginxGeneration: read.data.NGINX_GENERATION,
    backups: backupSettingsOf(read.data, dataFolder),
    metricsToken: read.data.METRICS_TOKEN,
    logLevel: LOG_LEVEL,
  };
}

type Settings = z.infer<typeof settings>;

function needBoth(given: Settings, one: keyof Settings, other: keyof Settings): void {
  if ((given[one] === undefined) === (given[other] === undefined)) return;
  const [missing, there] = given[one] === undefined ? [one, other] : [other, one];
  throw new SettingError(`The setting ${missing} is missing: ${there} needs it.`);
}

function edgesOf(given: Settings): Edges {
  const { FASTLY_SERVICE: service, FASTLY_TOKEN, CLOUDFLARE_ZONE: zone, CLOUDFLARE_TOKEN } = given;
  return {
    varnish: given.VARNISH_PURGE,
    fastly: service && FASTLY_TOKEN ? fastlyEdge(service, FASTLY_TOKEN) : undefined,
    cloudflare: zone && CLOUDFLARE_TOKEN ? cloudflareEdge(zone, CLOUDFLARE_TOKEN) : undefined,
  };
}

let known: Env | undefined;

export function env(): Env {
  known ??= readEnv(process.env);
  return known;
}

/** Has the settings read anew when they are next asked for: test files share a process, and some have their own. */
export function forgetEnv(): void {
  known = undefined;
}

export function siteUrl(): string {
  return env().siteUrl;
}

function isProxyList(list: string): boolean {
  try {
    return Boolean(readProxies(list));
  } catch {
    return false;
  }
}
