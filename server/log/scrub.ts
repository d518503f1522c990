const hidden = '…';

const fields =
  'cookie|set-cookie|authorization|proxy-authorization|x-warraq-secret|fastly-key|password|newPassword|currentPassword|token|secret|body';

/** Fields whose values are secret or somebody's text. */
function json(quote: string, value: string): RegExp {
  return new RegExp(`(${quote}(?:${fields})${quote}\\s*:\\s*)(?:${value})`, 'gi');
}

/** What is taken out of every line, whoever wrote it: each pattern with what stays in its place. */
const secrets: [pattern: RegExp, stays: string][] = [
  // Addresses that open something by themselves: one-time links, shared previews.
  [/(\/admin\/welcome\/|\/preview\/shared\/|\/shared\/)[\w-]{16,}/g, `$1${hidden}`],
  [/([?&](?:token|code|key|secret|signature|password|email|q|state|nonce)=)[^\s"'&<>\\]+/gi, `$1${hidden}`],
  [/\b(Bearer|Basic|Digest)\s+[\w+/=.~-]{6,}/g, `$1 ${hidden}`],
  [/\bwhsec_[\w+/=]+/g, `whsec_${hidden}`],
  [/((?:__Host-)?warraq\.[\w.-]+=)[^\s;,"'\\]+/g, `$1${hidden}`],
  [/(__prerender_bypass=)[^\s;,"'\\]+/g, `$1${hidden}`],
  // In a JSON line, and in JSON that stands in a text of one.
  [json('"', '"(?:[^"\\\\]|\\\\.)*"|\\[[^\\]]*\\]'), `$1"${hidden}"`],
  [json('\\\\"', '\\\\".*?\\\\"(?=\\s*[,}])'), `$1\\"${hidden}\\"`],
  [/(\w+:\/\/)[^\s/@:"'\\]+:[^\s/@"'\\]+@/g, `$1${hidden}@`],
  [/[\p{L}\p{N}._%+-]+(?:@|%40)(?:[\p{L}\p{N}-]+\.)+[\p{L}-]{2,}/gu, `${hidden}@${hidden}`],
];

/**
 * A line of the log without secrets and without people: one-time links, tokens in addresses, cookies, authorisations,
 * secrets of webhooks, passwords in addresses, e-mail addresses. The last thing that happens to a line, so nothing that
 * is logged anywhere has to remember it.
 */
export function scrubbed(line: string): string {
  return secrets.reduce((text, [pattern, stays]) => text.replace(pattern, stays), line);
}
