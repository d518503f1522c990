/** Something that lies elsewhere and is shown in a text: from whom, and the address that is loaded once a reader agrees. */
export interface Embed {
  provider: 'youtube' | 'vimeo' | 'x' | 'file';
  /** Of a frame, or of the `file` that a player plays. */
  src: string;
}

/** Whose frames may be shown: the policy of a page that holds an embed names no other origin. */
export const frameOrigins = [
  'https://www.youtube-nocookie.com',
  'https://player.vimeo.com',
  'https://platform.twitter.com',
] as const;

/**
 * Reads the address of a video or post as people copy it. The frame's address is made anew from the id in it, so that
 * nothing else of what was pasted reaches a reader's browser; null: this is none that may be shown.
 */
export function embedOf(href: string): Embed | null {
  const url = href.length <= 2048 ? URL.parse(href) : null;
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.port !== '')
    return null;
  const host = url.hostname.replace(/^(?:www|m|mobile)\./, '');
  switch (host) {
    case 'youtube.com':
    case 'youtube-nocookie.com':
      return youtube(
        url.searchParams.get('v') ?? lastOf(url, /^\/(?:embed|shorts|live|v)\/([^/&]+)(?:&[^/]*)?\/?$/),
        url,
      );
    case 'youtu.be':
      return youtube(lastOf(url, /^\/([^/]+)\/?$/), url);
    case 'vimeo.com':
    case 'player.vimeo.com': {
      const id = lastOf(url, /^\/(?:video\/)?(\d{4,12})\/?$/);
      return id ? { provider: 'vimeo', src: `https://player.vimeo.com/video/${id}?dnt=1` } : null;
    }
    case 'x.com':
    case 'twitter.com': {
      const id = lastOf(url, /^\/\w{1,20}\/status\/(\d{5,25})\/?$/);
      return id
        ? { provider: 'x', src: `https://platform.twitter.com/embed/Tweet.html?dnt=true&id=${id}` }
        : null;
    }
    default:
      return /\.(?:mp4|m4v|webm)$/i.test(url.pathname) ? { provider: 'file', src: url.href } : null;
  }
}

function lastOf(url: URL, path: RegExp): string | null {
  return path.exec(url.pathname)?.[1] ?? null;
}

function youtube(id: string | null, url: URL): Embed | null {
  if (!id || !/^[\w-]{11}$/.test(id)) return null;
  const start = /^(\d{1,6})s?$/.exec(url.searchParams.get('t') ?? url.searchParams.get('start') ?? '')?.[1];
  const from = start ? `?start=${start}` : '';
  return { provider: 'youtube', src: `https://www.youtube-nocookie.com/embed/${id}${from}` };
}
