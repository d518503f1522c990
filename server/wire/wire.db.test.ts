import { beforeEach, describe, expect, test } from 'vitest';
import { loadArticles } from '#db/queries/articles.ts';
import { eventsOf } from '#db/queries/record.ts';
import { wireSource } from '#db/queries/wire.ts';
import { plainText } from '#editorial/body/plain-text.ts';
import type { CommandInput } from '#editorial/commands/command.ts';
import type { DeskFilter } from '#editorial/desk/filter.ts';
import { readDeskFilter } from '#editorial/desk/filter.ts';
import { dayMs } from '#editorial/wire/due.ts';
import { readDesk } from '../desk/articles.ts';
import { executeOne } from '../execute.ts';
import { digestOf } from '../importing/digest.ts';
import { askDueSources } from '../jobs/wire.ts';
import { localServer } from '../outbound/local-server.testing.ts';
import { carriedOut, chief, testNewsroom, writing } from '../testing.ts';
import { bringAnswer } from './bring.ts';

const newsroom = testNewsroom();
const noon = new Date('2026-11-26T12:00:00Z');
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);

/** What the local source answers with; tests change it. */
const feeds = new Map<string, { status?: number; headers?: Record<string, string>; body: string }>();
const asked: Record<string, string | undefined>[] = [];
const server = localServer((request, response) => {
  const { 'if-none-match': etag, 'if-modified-since': since } = request.headers;
  asked.push({ etag, since });
  const { status = 200, headers = {}, body } = feeds.get(request.url ?? '') ?? { status: 404, body: '' };
  const isKnown = etag !== undefined && etag === headers.etag;
  response.writeHead(isKnown ? 304 : status, headers).end(isKnown ? '' : body);
});

interface Story {
  guid?: string;
  title: string;
  link?: string;
  summary?: string;
  text?: string;
  at?: Date;
}

/** An RSS feed of these stories. */
function rss(...stories: Story[]): string {
  const items = stories.map(
    ({ guid = '', title, link = '', summary = '', text = '', at = noon }) =>
      `<item><title>${title}</title><link>${link}</link><guid isPermaLink="false">${guid}</guid>` +
      `<description><![CDATA[${summary}]]></description><pubDate>${at.toUTCString()}</pubDate>` +
      `<content:encoded><![CDATA[${text}]]></content:encoded></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>وكالة</title>${items.join('')}</channel></rss>`;
}

const dam: Story = {
  guid: 'dam-1',
  title: 'افتتاح السد الكبير في الجنوب',
  link: 'https://agency.example/dam?utm_source=rss',
  summary: '<p>سدّ طال انتظاره.</p>',
  text: '<p>افتُتح السد صباح اليوم. <a href="/more">المزيد</a></p><script>alert(1)</script>',
};

/** Makes a source of the local server. */
async function watch(id: string, more: Partial<Extract<CommandInput, { type: 'wire.make' }>> = {}) {
  const make = {
    type: 'wire.make' as const,
    edition: 'ar',
    name: 'Reuters',
    href: `${server.origin}/${id}`,
    sectionId: 'yemen',
    ...more,
  };
  const result = await executeOne(chief, { subjectId: id, commands: [make] }, noon);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
}

const askAll = (now: Date) =>
  askDueSources(newsroom.store, now, (answer) => bringAnswer(answer, now), { mayReach: () => true });

const desk = async (filter: Partial<DeskFilter> = {}) =>
  (await readDesk(chief, { ...readDeskFilter({}), ...filter }, noon)).rows;
const draft = async (headline: string) => {
  const row = (await desk()).find((one) => one.headline === headline);
  return (await loadArticles(newsroom.read, [row?.articleId ?? ''])).get(row?.articleId ?? '');
};
const headlines = async () => (await desk()).map(({ headline }) => headline).sort();
const state = (id: string) => wireSource(newsroom.read, id);

beforeEach(() => {
  feeds.clear();
  asked.length = 0;
});

describe('a watched source', () => {
  test('brings a story as a draft, with its standfirst, its text, its credit and its link', async () => {
    feeds.set('/one', { body: rss(dam) });
    await watch('one');
    await askAll(noon);
    const made = await draft(dam.title);
    expect(made).toMatchObject({ status: 'draft', edition: 'ar', ownerId: 'wire', needsTranslation: false });
    expect(made?.externalId).toMatch(/^wire:one:/);
    expect(made?.content).toMatchObject({ sectionId: 'yemen', standfirst: 'سدّ طال انتظاره.' });
    expect(plainText(made?.content.body ?? { type: 'doc', content: [] })).toBe(
      'افتُتح السد صباح اليوم. المزيد\nالمصدر: Reuters',
    );
    const json = JSON.stringify(made?.content.body);
    expect(json).toContain('https://agency.example/more');
    expect(json).toContain('"href":"https://agency.example/dam?utm_source=rss"');
    expect(json).toContain('{"type":"foreign","attrs":{"lang":"en"}}');
    expect(await desk()).toMatchObject([{ wire: 'Reuters' }]);
    expect(await desk({ owner: 'wire' })).toHaveLength(1);
  });

  test('brings a story once, though it is asked again and tells it with a new headline under the same link', async () => {
    feeds.set('/one', { body: rss(dam) });
    await watch('one');
    await askAll(noon);
    await askAll(later(16));
    feeds.set('/one', {
      body: rss(dam, {
        ...dam,
        guid: 'dam-2',
        title: 'عنوان آخر تماماً لهذا الخبر',
        link: 'http://www.agency.example/dam/',
      }),
    });
    await askAll(later(32));
    expect(await headlines()).toEqual([dam.title]);
  });

  test('makes no draft of what another source, or a person, has under the same headline', async () => {
    feeds.set('/one', { body: rss(dam) });
    feeds.set('/two', {
      body: rss(
        { guid: 'x', title: 'إفتتاح السدّ الكبير في الجنوب', link: 'https://other.example/1' },
        { guid: 'y', title: 'خبر كتبه محرر من قبل', link: 'https://other.example/2' },
      ),
    });
    await executeOne(chief, { commands: [writing({ headline: 'خبر كتبه محرر من قبل' })] }, noon);
    await watch('one');
    await watch('two');
    await askAll(noon);
    await askAll(later(30));
    await askAll(later(3 * 24 * 60));
    expect(await headlines()).toEqual([dam.title, 'خبر كتبه محرر من قبل'].sort());
  });

  test('brings a draft up to date while nobody has touched it, and never after', async () => {
    feeds.set('/one', { body: rss(dam) });
    await watch('one');
    await askAll(noon);
    feeds.set('/one', { body: rss({ ...dam, title: 'السد الكبير يفتح أبوابه' }) });
    await askAll(later(16));
    const updated = await draft('السد الكبير يفتح أبوابه');
    expect(updated?.version).toBe(2);
    const keep = { type: 'article.keep' as const, content: { headline: 'عنوان المحرر' } };
    await executeOne(chief, { subjectId: updated?.id, commands: [keep] }, later(20));
    feeds.set('/one', { body: rss({ ...dam, title: 'السد الكبير مرة ثالثة' }) });
    await askAll(later(32));
    expect(await headlines()).toEqual(['عنوان المحرر']);
  });

  test('does not take a draft for untouched that an editor was faster to touch', async () => {
    feeds.set('/one', { body: rss(dam) });
    await watch('one');
    await askAll(noon);
    const { id = '' } = (await draft(dam.title)) ?? {};
    const keep = { type: 'article.keep' as const, content: { headline: 'عنوان المحرر' } };
    await executeOne(chief, { subjectId: id, commands: [keep] }, later(1));
    const keys = { guid: digestOf('dam-1'), href: '', link: '', title: '', content: 'newer' };
    const items = [{ ...keys, articleId: id, articleVersion: 2 }];
    const note = { type: 'wire.note' as const, outcome: { kind: 'unchanged' as const }, items };
    await carriedOut({ subjectId: 'one', commands: [note] });
    feeds.set('/one', { body: rss({ ...dam, title: 'السد الكبير يفتح أبوابه' }) });
    await askAll(later(16));
    expect(await headlines()).toEqual(['عنوان المحرر']);
  });

  test('is told what it answered last, and brings the rest of a long feed before it remembers', async () => {
    const many = Array.from({ length: 60 }, (_, n) => ({
      guid: `s${n}`,
      title: `خبر طويل رقم ${n} اليوم`,
      link: `https://agency.example/${n}`,
      at: later(-n),
    }));
    feeds.set('/one', { headers: { etag: '"1"' }, body: rss(...many) });
    await watch('one');
    await askAll(noon);
    expect(await desk()).toHaveLength(50);
    expect((await draft('خبر طويل رقم 0 اليوم'))?.status).toBe('draft');
    await askAll(later(16));
    await askAll(later(32));
    expect(asked.map(({ etag }) => etag)).toEqual([undefined, undefined, '"1"']);
    expect((await readDesk(chief, readDeskFilter({}), noon)).counts).toEqual({ draft: 60 });
    expect(await state('one')).toMatchObject({ fault: null, answeredAt: later(32), broughtAt: later(16) });
  });

  test('is left alone longer after each failure, and as long as it says', async () => {
    feeds.set('/one', { status: 503, headers: { 'retry-after': '7200' }, body: '' });
    await watch('one');
    await askAll(noon);
    expect(await state('one')).toMatchObject({ fault: 'status', faultDetail: '503', nextAt: later(120) });
    feeds.set('/one', { status: 500, body: '' });
    await askAll(later(120));
    expect(await state('one')).toMatchObject({ failures: 2, nextAt: later(120 + 60) });
    feeds.set('/one', { body: rss(dam) });
    await askAll(later(180));
    expect(await state('one')).toMatchObject({ failures: 0, fault: null, nextAt: later(195) });
  });

  test('that is gone for good is switched off, and the log says so', async () => {
    feeds.set('/one', { status: 410, body: '' });
    await watch('one');
    await askAll(noon);
    expect(await state('one')).toMatchObject({ isOn: false, fault: 'gone' });
    const types = (await eventsOf(newsroom.read, 'one')).map(({ type }) => type);
    expect(types).toEqual(['wire.made', 'wire.stopped']);
    await askAll(later(2 * 24 * 60));
    expect(asked).toHaveLength(1);
    expect(await executeOne(chief, { subjectId: 'one', commands: [{ type: 'wire.ask' }] })).toMatchObject({
      refusal: { code: 'wrong-state' },
    });
  });

  test('on this machine is refused, with the reason', async () => {
    feeds.set('/one', { body: rss(dam) });
    await watch('one');
    await askDueSources(newsroom.store, noon, (answer) => bringAnswer(answer, noon));
    expect(await state('one')).toMatchObject({ fault: 'private', failures: 1 });
    expect(asked).toEqual([]);
  });

  test('is asked by one of two servers that see it due', async () => {
    feeds.set('/one', { body: rss(dam) });
    await watch('one');
    await Promise.all([askAll(noon), askAll(noon)]);
    expect(asked).toHaveLength(1);
  });

  test('brings nothing twice after it was removed and made again', async () => {
    feeds.set('/one', { body: rss(dam) });
    await watch('one');
    await askAll(noon);
    await carriedOut({ subjectId: 'one', commands: [{ type: 'wire.remove' }] });
    await watch('again', { href: `${server.origin}/one` });
    await askAll(later(20));
    expect(await headlines()).toEqual([dam.title]);
  });

  test('of another language brings drafts that wait for a translation; old stories are no news', async () => {
    const old = { guid: 'old', title: 'An old story of last year', at: new Date(noon.getTime() - 8 * dayMs) };
    feeds.set('/one', { body: rss({ guid: 'new', title: 'The dam opens at last today' }, old) });
    await watch('one', { language: 'en' });
    await askAll(noon);
    expect(await headlines()).toEqual(['The dam opens at last today']);
    expect((await draft('The dam opens at last today'))?.needsTranslation).toBe(true);
  });
});

describe('the list of sources', () => {
  const refused = async (id: string, command: CommandInput, expectedVersion?: number) => {
    const result = await executeOne(chief, { subjectId: id, commands: [command], expectedVersion }, noon);
    return result.ok ? 'done' : `${result.refusal.code} ${result.refusal.field ?? ''}`.trim();
  };

  test('takes an address once in an edition, and only sections that are there', async () => {
    await watch('one');
    const make = { type: 'wire.make' as const, edition: 'ar', name: 'x', sectionId: 'yemen' };
    expect(await refused('two', { ...make, href: `${server.origin}/one` })).toBe('already-there href');
    expect(await refused('two', { ...make, href: 'ftp://agency.example/feed' })).toBe('invalid-input href');
    expect(await refused('two', { ...make, href: 'https://me:secret@agency.example/' })).toBe(
      'invalid-input href',
    );
    expect(await refused('two', { ...make, href: 'https://agency.example/', sectionId: 'no' })).toBe(
      'section-unknown sectionId',
    );
  });

  test('does not let an older form overwrite a newer one, and askings do not age a form', async () => {
    feeds.set('/one', { body: rss(dam) });
    await watch('one');
    await askAll(noon);
    expect(await refused('one', { type: 'wire.change', name: 'أول' }, 1)).toBe('done');
    expect(await refused('one', { type: 'wire.change', name: 'ثان' }, 1)).toBe('stale-version');
  });

  test('keeps the section of a source from being removed, and follows one that is taken over', async () => {
    await watch('one', { sectionId: 'sport' });
    expect(await refused('sport', { type: 'section.remove' })).toBe('section-in-use intoId');
    expect(await refused('sport', { type: 'section.remove', intoId: 'world' })).toBe('done');
    expect(await state('one')).toMatchObject({ sectionId: 'world' });
  });
});
