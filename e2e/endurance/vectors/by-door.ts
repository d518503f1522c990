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
function blocksOf({ markup, address = markup }: Vector): object[] {
  return [
    paragraph(text(markup)),
    paragraph(text('a', [{ type: 'link', attrs: { href: address } }])),
    paragraph(text('a', [{ type: 'foreign', attrs: { lang: markup } }])),
    { ...paragraph(text('a')), attrs: { dir: markup } },
    { type: 'heading', attrs: { level: 2, onclick: markup }, content: [text(markup)] },
    { type: 'codeBlock', attrs: { language: markup }, content: [text(markup)] },
    { type: 'embed', attrs: { href: address, title: markup } },
    { type: 'figure', attrs: { name: address, alt: markup, caption: markup, credit: markup } },
    { type: 'pullQuote', attrs: { cite: markup }, content: [paragraph(text(markup))] },
    { type: 'aside', attrs: { title: markup }, content: [paragraph(text(markup))] },
    { type: 'script', content: [text(markup)] },
    { type: 'html', attrs: { html: markup } },
  ];
}

/** Bodies in JSON, one block at a time: what is refused is counted, and what is taken is published together. */
export async function sendBodies(person: TestPerson, sectionId: string, vectors: Vector[]): Promise<Sent> {
  const sent: Sent = { taken: 0, refused: 0, paths: [] };
  for (let at = 0; at < vectors.length; at += 10) {
    const content = { headline: `json ${at}`, sectionId, body: bodyOf([paragraph(text('نص'))]) };
    const made = await send(person, [{ type: 'article.write', edition: 'ar', content } as CommandInput]);
    if (!made.ok) throw new Error(`No article was made: ${JSON.stringify(made.refusal)}`);
    const { id } = made.value;
    const taken: object[] = [];
    for (const block of vectors.slice(at, at + 10).flatMap(blocksOf)) {
      const change = { type: 'article.revise', content: { body: bodyOf([...taken, block]) } };
      const { ok } = await send(person, [change as CommandInput], id);
      sent[ok ? 'taken' : 'refused'] += 1;
      if (ok) taken.push(block);
    }
    await send(person, [{ type: 'article.publish' }], id);
    sent.paths.push(`/a/${id}`, `/admin/articles/${id}`, `/admin/articles/${id}/preview`);
  }
  return sent;
}

const bodyOf = (content: object[]) => ({ type: 'doc' as const, content }) as never;

/** Items of the ticker: so many stand on the front page at once. */
export async function* postTicker(person: TestPerson, vectors: Vector[]): AsyncGenerator<Sent> {
  for (let at = 0; at < vectors.length; at += 5) {
    const sent: Sent = { taken: 0, refused: 0, paths: ['/', '/admin/ticker'] };
    for (const { markup, address = markup } of vectors.slice(at, at + 5)) {
      const words = { text: markup.slice(0, longestTickerText), edition: 'ar' };
      for (const href of [null, address]) {
        const { ok } = await send(person, [{ type: 'ticker.post', ...words, href } as CommandInput]);
        sent[ok ? 'taken' : 'refused'] += 1;
      }
    }
    yield sent;
  }
}

/** Redirects from and to vectors; those that are taken are followed. */
export async function sendRedirects(person: TestPerson, vectors: Vector[]): Promise<Sent> {
  const sent: Sent = { taken: 0, refused: 0, paths: [] };
  for (const { id, markup, address = markup } of vectors) {
    const from = `/old/${id}`;
    const { ok } = await send(person, [{ type: 'redirect.add', path: from, target: address }]);
    sent[ok ? 'taken' : 'refused'] += 1;
    if (ok) sent.paths.push(from);
    const back = await send(person, [
      { type: 'redirect.add', path: `/${markup.slice(0, 900)}`, target: '/' },
    ]);
    sent[back.ok ? 'taken' : 'refused'] += 1;
  }
  return { ...sent, paths: [...sent.paths, '/admin/redirects'] };
}
