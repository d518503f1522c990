import { fromHtml } from '../../body/from-html.ts';
import { outline } from '../../body/outline.testing.ts';
import type { Attachment } from './attachment.ts';
import { wordpressHtml } from './wordpress-html.ts';

const file = (name: string, caption = '', title = name): Attachment => ({
  url: `https://old.example/uploads/${name}`,
  alt: `صورة ${name}`,
  caption,
  title,
});

const files = new Map([
  [1, file('port.jpg', 'الميناء <em>ليلاً</em>')],
  [2, file('bridge.jpg')],
  [3, file('talk.mp3', '', 'حديث الصباح')],
]);

/** What becomes of a post of WordPress that may show three files and has two of its own. */
export function readPost(content: string, footnotes?: string): { body: string[]; lost: string[] } {
  const attached = () => [...files.values()].slice(1);
  const attachment = (id: number) => files.get(id) ?? null;
  const { html, lost } = wordpressHtml(content, { attachment, attached }, footnotes);
  const pictures = (src: string) => src.split('/').at(-1) ?? null;
  return { body: outline(fromHtml(html, pictures).content), lost };
}
