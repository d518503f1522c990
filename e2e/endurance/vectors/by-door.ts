import type { CommandInput } from '#editorial/commands/command.ts';
import { longestTickerText } from '#editorial/ticker-length.ts';
import { send } from '../../support/newsroom-door.ts';
import type { TestPerson } from '../../support/people.ts';
import type { Vector } from './grammar.ts';

/** What the door said to vectors, and what is to be looked at now. */
export interface Sent {
  taken: number;
  refused: number;
  paths: string[];
}

const text = (words: string, marks?: object[]) => ({ type: 'text', text: words, ...(marks && { marks }) });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });

/** Blocks that hold a vector in every place of a body: text, address, and what says how a thing is. */
const blocks: ((vector: Vector) => object)[] = [
  ({ markup }) => paragraph(text(markup)),
  ({ markup, address = markup }) => paragraph(text('a', [{ type: 'link', attrs: { href: address } }])),
  ({ markup }) => paragraph(text('a', [{ type: 'foreign', attrs: { lang: markup } }])),
  ({ markup }) => ({ ...paragraph(text('a')), attrs: { dir: markup } }),
  ({ markup }) => ({ type: 'heading', attrs: { level: 2, onclick: markup }, content: [text(markup)] }),
  ({ markup }) => ({ type: 'codeBlock', content: [text(markup)] }),
  ({ markup }) => ({ type: 'codeBlock', attrs: { language: markup }, content: [text(markup)] }),
  ({ markup, address = markup }) => ({ type: 'embed', attrs: { href: address, title: markup } }),
  ({ markup, address = markup }) => ({
    type: 'figure',
    attrs: { name: address, alt: markup, caption: markup, credit: markup },
  }),
  ({ markup }) => ({ type: 'pullQuote', attrs: { cite: markup }, content: [paragraph(text(markup))] }),
  ({ markup }) => ({ type: 'aside', attrs: { title: markup }, content: [paragraph(text(markup))] }),
  ({ markup }) => ({ type: 'script', content: [text(markup)] }),
  ({ markup }) => ({ type: 'html', attrs: { html: markup } }),
];

const inArticle = 20;

/** Bodies in JSON, some vectors in each: what is refused is counted, and what is taken is published together. */
export async function* sendBodies(
  person: TestPerson,
  sectionId: string,
  vectors: Vector[],
): AsyncGenerator<Sent> {
  for (let at = 0; at < vectors.length; at += inArticle) {
    const content = { headline: `json ${at}`, sectionId, body: bodyOf([paragraph(text('نص'))]) };
    const made = await send(person, [{ type: 'article.write', edition: 'ar', content } as CommandInput]);
    if (!made.ok) throw new Error(`No article was made: ${JSON.stringify(made.refusal)}`);
    const { id } = made.value;
    const taken: object[] = [];
    const sent: Sent = {
      taken: 0,
      refused: 0,
      paths: [`/a/${id}`, `/admin/articles/${id}`, `/admin/articles/${id}/preview`, `/preview/${id}`],
    };
    const take = async (more: object[]) => {
      const change = { type: 'article.revise', content: { body: bodyOf([...taken, ...more]) } };
      const { ok } = await send(person, [change as CommandInput], id);
      if (ok) taken.push(...more);
      if (ok || more.length === 1) sent[ok ? 'taken' : 'refused'] += more.length;
      return ok;
    };
    for (const block of blocks) {
      const all = vectors.slice(at, at + inArticle).map(block);
      if (!(await take(all))) for (const one of all) await take([one]);
    }
    const published = await send(person, [{ type: 'article.publish' }], id);
    if (!published.ok) throw new Error(`${id} was not published: ${JSON.stringify(published.refusal)}`);
    yield sent;
  }
}

const bodyOf = (content: object[]) => ({ type: 'doc' as const, content }) as never;

/** So many vectors at a time: about as many items as the front page shows. */
const inTicker = 6;

/** Items of the ticker, by their words and by where they lead. */
export async function* postTicker(person: TestPerson, vectors: Vector[]): AsyncGenerator<Sent> {
  for (let at = 0; at < vectors.length; at += inTicker) {
    // The desk shows fifty of them.
    const isDeskFull = at % (inTicker * 4) === 0 || at + inTicker >= vectors.length;
    const sent: Sent = { taken: 0, refused: 0, paths: ['/', ...(isDeskFull ? ['/admin/ticker'] : [])] };
    for (const { markup, address = markup } of vectors.slice(at, at + inTicker)) {
      const words = { text: markup.slice(0, longestTickerText), edition: 'ar' };
      for (const href of [address, null]) {
        const { ok } = await send(person, [{ type: 'ticker.post', ...words, href } as CommandInput]);
        sent[ok ? 'taken' : 'refused'] += 1;
      }
    }
    yield sent;
  }
}

/** Redirects from and to vectors; those that are taken are followed. */
export async function* sendRedirects(person: TestPerson, vectors: Vector[]): AsyncGenerator<Sent> {
  for (const { id, markup, address = markup } of vectors) {
    const from = `/old/${id}`;
    const to = await send(person, [{ type: 'redirect.add', path: from, target: address }]);
    const back = await send(person, [
      { type: 'redirect.add', path: `/${markup.slice(0, 900)}`, target: '/' },
    ]);
    const taken = [to, back].filter(({ ok }) => ok).length;
    yield { taken, refused: 2 - taken, paths: to.ok ? [from] : [] };
  }
}
