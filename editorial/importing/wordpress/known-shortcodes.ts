import { embedHtml, fileName, galleryHtml, linkHtml } from '../markup.ts';
import type { Attachment, Files } from './attachment.ts';

/** What a shortcode shows, as HTML; nothing where what it shows is not at hand. */
export type KnownShortcode = (given: Shortcode) => string;

interface Shortcode extends Files {
  attributes: Record<string, string>;
  /** What stands between its tags. */
  inner: string;
}

const caption: KnownShortcode = ({ attributes, inner }) => {
  const picture = /(?:<a\b[^<>]*>\s*)?<img\b[^<>]*>(?:\s*<\/a>)?/i.exec(inner)?.[0];
  if (!picture) return inner;
  const words = attributes.caption ?? inner.replace(picture, '');
  return `<figure>${picture}<figcaption>${oneLine(words)}</figcaption></figure>`;
};

const gallery: KnownShortcode = (given) => {
  const pictures = filesOf(given)
    .filter(isPicture)
    .map(({ url, alt, caption: words }) => ({
      url,
      alt,
      caption: oneLine(words),
    }));
  return pictures.length > 0 ? galleryHtml(pictures) : '';
};

/** The audio and video files of a playlist, each by its title. */
const playlist: KnownShortcode = (given) => {
  const files = filesOf(given).filter((file) => !isPicture(file));
  return files.length > 0
    ? files.map(({ url, title }) => linkHtml(url, title || fileName(url))).join('\n')
    : '';
};

const embed: KnownShortcode = ({ attributes, inner }) => {
  const href = plainAddress(inner) || plainAddress(attributes.src ?? attributes[0] ?? '');
  return href ? embedHtml(href) : '';
};

const videoSources = ['src', 'mp4', 'm4v', 'webm', 'ogv', 'wmv', 'flv'];
const audioSources = ['src', 'mp3', 'm4a', 'ogg', 'wav', 'wma'];

const video: KnownShortcode = ({ attributes, inner }) => {
  const href = sourceOf(attributes, videoSources) || plainAddress(inner);
  return href ? embedHtml(href) : '';
};

const audio: KnownShortcode = ({ attributes, inner }) => {
  const href = sourceOf(attributes, audioSources) || plainAddress(inner);
  return href ? linkHtml(href, fileName(href)) : '';
};

/** The shortcodes of WordPress itself, by name. https://codex.wordpress.org/Shortcode */
export const knownShortcodes: Readonly<Record<string, KnownShortcode>> = {
  caption,
  wp_caption: caption,
  gallery,
  playlist,
  embed,
  video,
  audio,
};

/** The files that are named by their numbers, or else those of the post. */
function filesOf({ attributes, attachment, attached }: Shortcode): Attachment[] {
  const ids = attributes.ids || attributes.include;
  if (!ids) return [...attached()];
  return ids.split(',').flatMap((id) => attachment(Number(id)) ?? []);
}

function isPicture({ url }: Attachment): boolean {
  return /\.(?:jpe?g|png|gif|webp|avif|heic|bmp|tiff?)(?:[?#]|$)/i.test(url);
}

function sourceOf(attributes: Record<string, string>, names: readonly string[]): string {
  const given = [...names, '0'].map((name) => plainAddress(attributes[name] ?? ''));
  return given.find((href) => href !== '') ?? '';
}

/** The address that words are, without a link that an editor has put around it. */
function plainAddress(words: string): string {
  const text = words.replace(/<[^<>]*>/g, '').trim();
  return /^(?:https?:)?\/\/\S+$/.test(text) ? text.replaceAll('&amp;', '&') : '';
}

function oneLine(html: string): string {
  return html.trim().replace(/\s*\n\s*/g, ' ');
}
