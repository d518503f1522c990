/** Browsers drop tabs and breaks from an address: `/⇥/host` is `//host` to them. Overrides hide where it leads. */
const hidden = /[\p{Cc}\u202A-\u202E]/u;

/** True for http(s), mailto and tel addresses and for paths of our own. */
export function isSafeHref(href: string): boolean {
  if (href.length > 2048 || hidden.test(href)) return false;
  if (/^\/(?![/\\])/.test(href) || href.startsWith('#')) return true;
  return /^(https?:\/\/[^\s/\\]|mailto:[^\s]+@|tel:\+?[\d\s().-]+$)/i.test(href);
}
