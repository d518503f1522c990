import { describe, expect, it } from 'vitest';
import { readEnv, SettingError } from './env.ts';

describe('settings', () => {
  it('are none at all, and the newsroom starts', () => {
    expect(readEnv({})).toMatchObject({ port: 3000, siteUrl: 'http://localhost:3000' });
  });

  it('left empty are as if not given', () => {
    expect(readEnv({ PORT: '', SITE_URL: '' }).port).toBe(3000);
  });

  it('put the database into the data folder unless it is elsewhere', () => {
    expect(readEnv({ WARRAQ_DATA: '/srv/news' }).databaseUrl).toBe('file:/srv/news/warraq.db');
    expect(readEnv({ DATABASE_URL: 'postgres://db/news' }).databaseUrl).toBe('postgres://db/news');
  });

  it('take the origin of a public address and nothing behind it', () => {
    expect(readEnv({ SITE_URL: 'https://news.example/somewhere/' }).siteUrl).toBe('https://news.example');
  });

  it('have a backup made once a day into the data folder unless they say otherwise', () => {
    expect(readEnv({ WARRAQ_DATA: '/srv/news' }).backups).toEqual({
      ...{ folder: '/srv/news/backups', everyMs: 24 * 60 * 60_000, keep: 7, isBeforeUpgrade: true },
    });
    const { backups } = readEnv({ BACKUP_EVERY: '6h', BACKUP_KEEP: '3', BACKUP_TO: '/mnt/copies' });
    expect(backups).toMatchObject({ folder: '/mnt/copies', everyMs: 6 * 60 * 60_000, keep: 3 });
    expect(readEnv({ BACKUP_EVERY: 'off' }).backups.everyMs).toBeNull();
  });

  it('name whom to tell of a weakness, in their order', () => {
    expect(readEnv({}).securityContacts).toEqual([]);
    expect(readEnv({ SECURITY_CONTACT: 'mailto:a@b.example, https://b.example/x' }).securityContacts).toEqual(
      ['mailto:a@b.example', 'https://b.example/x'],
    );
  });

  it('say what stands in front, and nothing unless they do', () => {
    expect(readEnv({}).edges).toEqual({});
    const { edges } = readEnv({
      VARNISH_PURGE: 'http://127.0.0.1:6081',
      ...{ FASTLY_SERVICE: 'abc', FASTLY_TOKEN: 'f', CLOUDFLARE_ZONE: 'def', CLOUDFLARE_TOKEN: 'c' },
    });
    expect(edges).toEqual({
      varnish: 'http://127.0.0.1:6081/',
      fastly: { address: 'https://api.fastly.com/service/abc/purge', token: 'f' },
      cloudflare: { address: 'https://api.cloudflare.com/client/v4/zones/def/purge_cache', token: 'c' },
    });
  });

  it.each([
    ['FASTLY_SERVICE', 'FASTLY_TOKEN'],
    ['FASTLY_TOKEN', 'FASTLY_SERVICE'],
    ['CLOUDFLARE_ZONE', 'CLOUDFLARE_TOKEN'],
  ])('%s without %s stops with a line that names both', (given, missing) => {
    expect(() => readEnv({ [given]: 'a' })).toThrow(`The setting ${missing} is missing: ${given} needs it.`);
  });

  it.each([
    ['PORT', 'eighty', 'must be a port number'],
    ['PORT', '70000', ''],
    ['LISTEN_ADDRESS', 'localhost', 'must be 127.0.0.1, 0.0.0.0 or ::'],
    ['SITE_URL', 'news.example', 'must be a public origin'],
    ['SITE_URL', 'ftp://news.example', 'must be a public origin'],
    ['DATABASE_URL', 'mysql://db/news', 'must be file:PATH or postgres'],
    ['SECURITY_CONTACT', 'security@news.example', 'must be addresses such as mailto:'],
    ['SECURITY_CONTACT', 'http://news.example', ''],
    ['SECURITY_CONTACT', 'mailto:a@b.example\nContact: x', ''],
    ['WEBSUB_HUB', 'hub.example', 'must be a web address'],
    ['LOG_LEVEL', 'verbose', 'must be trace, debug, info, warn, error or silent'],
    ['METRICS_TOKEN', 'short', 'must have at least 16 characters'],
    ['INDEXNOW_KEY', 'short', 'must be 8 to 128'],
    ['INDEXNOW_KEY', '../../etc/passwd', 'must be 8 to 128'],
    ['WEBHOOK_PRIVATE', 'yes', 'must be allow or refuse'],
    ['VARNISH_PURGE', '127.0.0.1:6081', 'must be a web address'],
    ['FASTLY_SERVICE', 'a/../b', 'must be letters'],
    ['NGINX_GENERATION', 'run/warraq', 'must be the whole path'],
    ['BACKUP_EVERY', 'sometimes', 'must be daily, hourly, off or hours'],
    ['BACKUP_KEEP', '0', ''],
    ['UPGRADE_BACKUP', 'maybe', 'must be on or off'],
    ['LOG_LEVEL', 'loud', ''],
  ])('%s=%s stops with a line that names it', (name, value, words) => {
    const read = () => readEnv({ [name]: value });
    expect(read).toThrow(SettingError);
    expect(read).toThrow(new RegExp(`The setting ${name} is wrong: .*${words}`));
  });
});
