import { embedHtml, fileName, galleryHtml, linkHtml } from '../markup.ts';
import type { Attachment, Attachments } from './attachment.ts';

/** What a shortcode shows, as HTML; nothing where what it shows is not at hand. */
export type KnownShortcode = (given: {
  attributes: Record<string, string>;
  /** What stands between its tags. */
  inner: string;
  attachment: Attachments;
}) => string;

const caption: KnownShortcode = ({ attributes, inner }) => {
  const picture = /(?:<a\b[^<>]*>\s*)?<img\b[^<>]*>(?:\s*<\/a>)?/i.exec(inner)?.[0];
  if (!picture) return inner;
  const words = attributes.caption ?? inner.replace(picture, '');
  return `<figure>${picture}<figcaption>${oneLine(words)}</figcaption></figure>`;
};

const gallery: KnownShortcode = ({ attributes, attachment }) => {
  const pictures = filesOf(attributes, attachment).map(({ url, alt, caption: words }) => ({
    url,
    alt,
    caption: oneLine(words),
  }));
  return pictures.length > 0 ? galleryHtml(pictures) : '';
};

/** The audio and video files of a playlist, each by its title. */
const playlist: KnownShortcode = ({ attributes, attachment }) => {
  const files = filesOf(attributes, attachment);
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

function filesOf(attributes: Record<string, string>, attachment: Attachments): Attachment[] {
  const ids = attributes.ids ?? attributes.include ?? '';
  return ids.split(',').flatMap((id) => attachment(Number(id)) ?? []);
}

function sourceOf(attributes: Record<string, string>, names: readonly string[]): string {
  return names.map((name) => plainAddress(attributes[name] ?? '')).find((href) => href !== '') ?? '';
}

/** The address that words are, without a link that an editor has put around it. */
function plainAddress(words: string): string {
  const text = words.replace(/<[^<>]*>/g, '').trim();
  return /^(?:https?:)?\/\/\S+$/.test(text) ? text.replaceAll('&amp;', '&') : '';
}

function oneLine(html: string): string {
  return html.trim().replace(/\s*\n\s*/g, ' ');
}
