/** Addresses that open another service with the story filled in. They ask nothing of it until a reader follows them. */
export function shareLinks(url: string, headline: string) {
  const address = encodeURIComponent(url);
  const text = encodeURIComponent(headline);
  const both = encodeURIComponent(`${headline}\n${url}`);
  return [
    { to: 'whatsapp', href: `https://wa.me/?text=${both}` },
    { to: 'x', href: `https://x.com/intent/post?url=${address}&text=${text}` },
    { to: 'telegram', href: `https://t.me/share/url?url=${address}&text=${text}` },
    { to: 'mail', href: `mailto:?subject=${text}&body=${both}` },
  ] as const;
}
