/**
 * Addresses that lead to this machine or into its network while looking as if they did not: forms of numbers, forms of
 * IPv6, letters that browsers fold, users in front, names that resolve to numbers. PORT is where somebody listens.
 * Kinds of tricks after OWASP's Server-Side Request Forgery Prevention Cheat Sheet and RFC 6890; the addresses are made here.
 */
const loopback = [127, 0, 0, 1];
const metadata = [169, 254, 169, 254];
const hex = (part: number) => `0x${part.toString(16)}`;
const octal = (part: number) => `0${part.toString(8)}`;
const whole = (parts: number[]) => parts.reduce((sum, part) => sum * 256 + part, 0);
const wide = (text: string) =>
  [...text].map((one) => (/[0-9]/.test(one) ? String.fromCodePoint(0xff10 + Number(one)) : one)).join('');
const circled = (text: string) =>
  [...text].map((one) => (/[1-9]/.test(one) ? String.fromCodePoint(0x2460 + Number(one) - 1) : one)).join('');
const pairs = ([a = 0, b = 0, c = 0, d = 0]: number[]) =>
  `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;

/** The same four bytes, written in every way that a parser of addresses may take. */
const formsOf = (parts: number[]): string[] => [
  parts.join('.'),
  `${parts.join('.')}.`,
  String(whole(parts)),
  hex(whole(parts)),
  octal(whole(parts)),
  parts.map(hex).join('.'),
  parts.map(octal).join('.'),
  parts.map((part) => octal(part).padStart(12, '0')).join('.'),
  [hex(parts[0] ?? 0), ...parts.slice(1)].join('.'),
  `${parts[0]}.${whole(parts.slice(1))}`,
  `${parts[0]}.${parts[1]}.${whole(parts.slice(2))}`,
  parts.join('。'),
  parts.join('．'),
  parts.join('｡'),
  wide(parts.join('.')),
  circled(parts.join('.')),
  parts.join('%2e'),
  `[::ffff:${parts.join('.')}]`,
  `[::ffff:${pairs(parts)}]`,
  `[::${parts.join('.')}]`,
  `[64:ff9b::${pairs(parts)}]`,
  `[64:ff9b:1::${pairs(parts)}]`,
  `[2002:${pairs(parts)}::]`,
  `[2001:0:${pairs(parts)}::1]`,
  `[::ffff:0:${pairs(parts)}]`,
];

const hosts = [
  ...formsOf(loopback),
  ...formsOf(metadata),
  ...['localhost', 'localhost.', 'LOCALHOST', 'a.localhost', 'ⓛⓞⓒⓐⓛⓗⓞⓢⓣ', 'loc%61lhost', 'local\u00ADhost'],
  ...[
    '0',
    '0.0.0.0',
    '127.1',
    '127.0.1',
    '127.255.255.254',
    '[::]',
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[0::0001]',
  ],
  ...[
    '10.0.0.1',
    '172.16.0.1',
    '192.168.0.1',
    '100.64.0.1',
    '100.100.100.200',
    '168.63.129.16',
    '198.18.0.1',
  ],
  ...['224.0.0.1', '255.255.255.255', '[fe80::1]', '[fc00::1]', '[fd00:ec2::254]', '[ff02::1]', '[fec0::1]'],
  ...[
    '127.0.0.1.nip.example',
    '7f000001.rebind.example',
    'metadata.internal',
    'mixed.example',
    'mapped.example',
  ],
];

const wholeAddresses = [
  'http://user@127.0.0.1:PORT/',
  'http://public.example@127.0.0.1:PORT/',
  'http://public.example:80@127.0.0.1:PORT/',
  'http://127.0.0.1:PORT#@public.example/',
  'http://127.0.0.1:PORT\\@public.example/',
  'http:\\\\127.0.0.1:PORT/',
  'http:127.0.0.1:PORT/',
  'http:///127.0.0.1:PORT/',
  '//127.0.0.1:PORT/',
  '\thttp://127.0.0.1:PORT/',
  'ht\ntp://127.0.0.1:PORT/',
  'http://127.0.0.1:PORT/%0d%0aHost:%20public.example',
  'http://public.example\r\nHost: 127.0.0.1:PORT/',
  'http://[fe80::1%25lo]:PORT/',
  'http://[::1%25lo]:PORT/',
  'https://127.0.0.1:PORT/',
  'ftp://127.0.0.1:PORT/',
  'gopher://127.0.0.1:PORT/_GET%20/',
  'dict://127.0.0.1:PORT/info',
  'ldap://127.0.0.1:PORT/',
  'tftp://127.0.0.1:PORT/',
  'ws://127.0.0.1:PORT/',
  'jar:http://127.0.0.1:PORT/!/',
  'file:///etc/passwd',
  'file://127.0.0.1/etc/passwd',
  'data:text/html,<p>',
  'blob:http://127.0.0.1:PORT/1',
  'javascript:0',
  'about:blank',
  '',
];

/** Each trick, with the port in it. */
export function tricksAt(port: number): string[] {
  const all = [...hosts.map((host) => `http://${host}:PORT/`), ...wholeAddresses];
  return all.map((address) => address.replaceAll('PORT', String(port)));
}

/** What a resolver that somebody else owns would answer. */
export function resolvedByAStranger(name: string): { address: string; family: 4 | 6 }[] {
  const dotted = /^(\d+\.\d+\.\d+\.\d+)\./.exec(name)?.[1];
  if (dotted) return [{ address: dotted, family: 4 }];
  if (name === 'metadata.internal') return [{ address: '169.254.169.254', family: 4 }];
  if (name === 'mixed.example') {
    return [
      { address: '1.1.1.1', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ];
  }
  if (name === 'mapped.example') return [{ address: '::ffff:127.0.0.1', family: 6 }];
  return [{ address: '127.0.0.1', family: 4 }];
}
