import { escapedHtml, htmlElement } from '../body/html-markup.ts';

/** A picture that another system names, as it is to stand in a text. */
export interface Picture {
  url: string;
  alt: string;
  /** HTML, as the other system shows it; its elements are read and not passed on. */
  caption: string;
}

/** A picture with the words below it. */
export function pictureHtml({ url, alt, caption }: Picture): string {
  const below = caption.trim() === '' ? '' : `<figcaption>${caption}</figcaption>`;
  return `<figure>${htmlElement('img', { src: url, alt })}${below}</figure>`;
}

/** Pictures that belong together. @param caption HTML that is said of all of them */
export function galleryHtml(pictures: readonly Picture[], caption = ''): string {
  const below = caption.trim() === '' ? '' : `<figcaption>${caption}</figcaption>`;
  return `<figure class="gallery">${pictures.map(pictureHtml).join('')}${below}</figure>`;
}

/** What lies at an address elsewhere: shown where it may be, otherwise a link. @param caption HTML */
export function embedHtml(href: string, caption = ''): string {
  const below = caption.trim() === '' ? '' : `<figcaption>${caption}</figcaption>`;
  return `<figure class="embed"><a href="${escapedHtml(href)}">${escapedHtml(href)}</a>${below}</figure>`;
}

/** A line that leads elsewhere. @param words plain text; without any the address stands for itself */
export function linkHtml(href: string, words: string): string {
  return `<p><a href="${escapedHtml(href)}">${escapedHtml(words.trim() || href)}</a></p>`;
}

/** What a file's address calls it, as people write it; the address where it has no name. */
export function fileName(address: string): string {
  const last = /([^/?#]+)(?:[?#].*)?$/.exec(address)?.[1] ?? address;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
