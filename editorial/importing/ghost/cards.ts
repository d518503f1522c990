import { escapedHtml } from '../../body/html-markup.ts';
import { markdown } from '../../body/markdown-syntax.ts';
import { withoutFrames } from '../frames.ts';
import { listIn, objectIn, textIn } from '../json-value.ts';
import { embedHtml, fileName, galleryHtml, linkHtml, pictureHtml } from '../markup.ts';

/** What a card holds, by the names of https://github.com/TryGhost/Koenig (kg-default-nodes, kg-default-cards). */
export type CardFields = Record<string, unknown>;

type Card = (card: CardFields) => string;

const image: Card = (card) => {
  const url = textIn(card.src);
  return url ? pictureHtml({ url, alt: textIn(card.alt), caption: textIn(card.caption) }) : '';
};

const gallery: Card = (card) => {
  const pictures = listIn(card.images)
    .map(objectIn)
    .flatMap((one) => {
      const url = textIn(one.src);
      return url ? [{ url, alt: textIn(one.alt), caption: textIn(one.caption) }] : [];
    });
  return galleryHtml(pictures, textIn(card.caption));
};

const beforeAfter: Card = (card) =>
  gallery({ images: [card.beforeImage, card.afterImage], caption: card.caption });

const embed: Card = (card) => {
  const url = textIn(card.url);
  return url ? embedHtml(url, textIn(card.caption)) : withoutFrames(textIn(card.html));
};

const bookmark: Card = (card) => {
  const url = textIn(card.url);
  const title = textIn(card.title) || textIn(objectIn(card.metadata).title);
  return url ? linkHtml(url, title) + paragraph(textIn(card.caption)) : '';
};

const code: Card = (card) =>
  `<pre><code>${escapedHtml(textIn(card.code))}</code></pre>${paragraph(textIn(card.caption))}`;

const callout: Card = (card) => `<aside>${paragraph(textIn(card.calloutText))}</aside>`;

const toggle: Card = (card) =>
  `<details><summary>${textIn(card.heading)}</summary>${textIn(card.content)}</details>`;

const audio: Card = (card) => {
  const src = textIn(card.src);
  return src ? linkHtml(src, textIn(card.title) || fileName(src)) : '';
};

const video: Card = (card) => {
  const src = textIn(card.src);
  return src ? embedHtml(src, textIn(card.caption)) : '';
};

const file: Card = (card) => {
  const src = textIn(card.src);
  const name = textIn(card.fileTitle) || textIn(card.fileName) || fileName(src);
  return src ? linkHtml(src, name) + paragraph(escapedHtml(textIn(card.fileCaption))) : '';
};

const button: Card = (card) => buttonHtml(card.buttonUrl, card.buttonText);

const header: Card = (card) => {
  const title = textIn(card.header);
  return (
    (title ? `<h2>${title}</h2>` : '') +
    paragraph(textIn(card.subheader)) +
    (card.buttonEnabled ? button(card) : '')
  );
};

const product: Card = (card) => {
  const title = textIn(card.productTitle);
  return (
    image({ src: card.productImageSrc }) +
    (title ? `<h3>${title}</h3>` : '') +
    textIn(card.productDescription) +
    (card.productButtonEnabled ? buttonHtml(card.productUrl, card.productButton) : '')
  );
};

const callToAction: Card = (card) =>
  `<aside>${textIn(card.textValue)}${card.showButton === false ? '' : button(card)}</aside>`;

const rule: Card = () => '<hr>';
const html: Card = (card) => withoutFrames(textIn(card.html));
const markdownText: Card = (card) => withoutFrames(markdown.render(textIn(card.markdown)));

/** By their names in Lexical and in mobiledoc. */
const cards: Readonly<Record<string, Card>> = {
  image,
  gallery,
  'before-after': beforeAfter,
  embed,
  bookmark,
  html,
  markdown: markdownText,
  'card-markdown': markdownText,
  code,
  codeblock: code,
  callout,
  toggle,
  audio,
  video,
  file,
  button,
  header,
  product,
  'call-to-action': callToAction,
  hr: rule,
  horizontalrule: rule,
};

/**
 * What a card of Ghost's editor shows, as HTML. One that is for readers who sign up or pay, or that is made whenever it is
 * shown, is left out and named.
 */
export function cardHtml(name: string, card: CardFields, lost: Set<string>): string {
  const known = Object.hasOwn(cards, name) ? cards[name] : undefined;
  if (known) return known(card);
  if (name !== '') lost.add(`card ${name}`);
  return '';
}

function buttonHtml(url: unknown, words: unknown): string {
  const href = textIn(url);
  return href ? linkHtml(href, textIn(words)) : '';
}

/** @param inner HTML */
function paragraph(inner: string): string {
  return inner.trim() === '' ? '' : `<p>${inner}</p>`;
}
