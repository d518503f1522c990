/** A piece of text that would run a script if it were taken for markup or for an address. */
export interface Vector {
  /** Is said by its script where that runs: `__ran(ID)`. */
  id: string;
  /** For fields and bodies that may take it for markup. */
  markup: string;
  /** For fields that take an address; of those vectors that are one. */
  address?: string;
  /** Whether it may swallow what stands behind it, and has a body of its own. */
  isAlone?: boolean;
}

/** Elements that run something by an event of their own, with what makes the event happen. */
const selfStarting: [tag: string, attributes: string, event: string][] = [
  ['img', 'src=x', 'onerror'],
  ['img', 'src=data:image/gif;base64,R0lGODlhAQABAAAAACw=', 'onload'],
  ['image', 'src=x', 'onerror'],
  ['video', 'src=x', 'onerror'],
  ['audio', 'src=x', 'onerror'],
  ['video', '', 'onloadstart'],
  ['source', 'src=x', 'onerror'],
  ['input', 'type=image src=x', 'onerror'],
  ['object', 'data=x', 'onerror'],
  ['embed', 'src=x', 'onload'],
  ['link', 'rel=stylesheet href=x', 'onerror'],
  ['script', 'src=x', 'onerror'],
  ['style', '', 'onload'],
  ['iframe', '', 'onload'],
  ['frameset', '', 'onload'],
  ['body', '', 'onload'],
  ['body', '', 'onpageshow'],
  ['svg', '', 'onload'],
  ['details', 'open', 'ontoggle'],
  ['input', 'autofocus', 'onfocus'],
  ['select', 'autofocus', 'onfocus'],
  ['textarea', 'autofocus', 'onfocus'],
  ['a', 'href=# autofocus', 'onfocus'],
  ['p', 'tabindex=0 autofocus', 'onfocusin'],
  ['marquee', '', 'onstart'],
  ['dialog', 'open', 'onfocusin'],
  ['xss', 'style=animation-name:spin', 'onanimationstart'],
  ['w-embed', 'tabindex=0 autofocus', 'onfocus'],
  ['math', '', 'onload'],
  ['track', 'src=x', 'onerror'],
];

/** Elements and events that wait for somebody. */
const waitingTags = [
  'p',
  'a href=#',
  'div',
  'button',
  'b',
  'table',
  'svg',
  'math',
  'form',
  'blockquote',
  'figure',
  'h2',
  'li',
  'td',
  'time',
];
const waitingEvents = [
  ...[
    'onclick',
    'onmouseover',
    'onpointerenter',
    'oncopy',
    'onbeforeinput',
    'onwheel',
    'onkeydown',
    'onscrollend',
  ],
  ...['onauxclick', 'onbeforematch', 'ondragstart', 'oncontextmenu', 'onselectstart', 'ontouchstart'],
];

/** How an attribute with a script in it may be written. */
const spellings: ((name: string, value: string) => string)[] = [
  (name, value) => `${name}=${value}`,
  (name, value) => `${name}="${value}"`,
  (name, value) => `${name}='${value}'`,
  (name, value) => `${name.toUpperCase()}=${value}`,
  (name, value) => `${name}\n=\n${value}`,
  (name, value) => `${name}\t=\u000c${value}`,
  (name, value) => `/${name}=${value}/`,
  (name, value) => `${name}=${entities(value)}`,
];

function entities(text: string): string {
  return [...text]
    .map((one, at) => (at % 2 ? `&#x${one.codePointAt(0)?.toString(16)};` : `&#${one.codePointAt(0)}`))
    .join('');
}

/** How a scheme may be written so that a filter does not know it and a browser does. */
const schemes: ((script: string) => string)[] = [
  (script) => `javascript:${script}`,
  (script) => `JaVaScRiPt:${script}`,
  (script) => ` javascript:${script}`,
  (script) => `\u0001javascript:${script}`,
  (script) => `java\tscript:${script}`,
  (script) => `java\nscript:${script}`,
  (script) => `javascript\r:${script}`,
  (script) => `javascript&colon;${script}`,
  (script) => `&#106;avascript:${script}`,
  (script) => `jav&#x09;ascript:${script}`,
  (script) => `javascript://example.com/%0a${script}`,
  (script) => `javascript:/*--></title></style></textarea></script>*/${script}`,
  (script) => `feed:javascript:${script}`,
  (script) => `view-source:javascript:${script}`,
  (script) => `vbscript:${script}`,
  (script) => `data:text/html,<script>${script}</script>`,
  (script) => `data:text/html;base64,${Buffer.from(`<script>top.${script}</script>`).toString('base64')}`,
  (script) => `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="${script}"/>`,
  (script) => `blob:javascript:${script}`,
  (script) => `\u202ejavascript:${script}`,
];

/** Where an address stands. `URL` is its place. */
const addressed = [
  '<a href="URL">a</a>',
  '<a xlink:href="URL">a</a>',
  '<area href="URL">',
  '<form action="URL"><button>b</button></form>',
  '<button formaction="URL">b</button>',
  '<iframe src="URL"></iframe>',
  '<embed src="URL">',
  '<object data="URL"></object>',
  '<img src="URL">',
  '<img srcset="URL 1x">',
  '<video poster="URL"></video>',
  '<svg><a href="URL"><text>a</text></a></svg>',
  '<svg><use href="URL"/></svg>',
  '<svg><animate attributeName="href" values="URL"/></svg>',
  '<math href="URL"><mtext>a</mtext></math>',
  '<base href="URL">',
  '<meta http-equiv="refresh" content="0;url=URL">',
  '<link rel="stylesheet" href="URL">',
  '<blockquote cite="URL">q</blockquote>',
  '<p style="background:url(URL)">p</p>',
  '<figure><img src="/x"><figcaption><a href="URL">c</a></figcaption></figure>',
  '[a](URL)',
  '[a](<URL>)',
  '![a](URL)',
  '<URL>',
  '[a][r]\n\n[r]: URL',
];

/** What breaks out of where a text may stand. `HTML` is the place of an element that runs. */
const breakouts = [
  'HTML',
  '">HTML',
  "'>HTML",
  '`>HTML',
  '</title>HTML',
  '</style>HTML',
  '</script>HTML',
  '</textarea>HTML',
  '</noscript>HTML',
  '</template>HTML',
  '</select>HTML',
  '</svg>HTML',
  '--!>HTML',
  '-->HTML',
  ']]>HTML',
  '?>HTML',
  '<!--><!-->HTML',
  '<![CDATA[HTML]]>',
  '&lt;HTML',
  '\u0000HTML',
  '<<HTML',
  '\\x3cHTML',
  '\\u003cHTML',
  '%3cHTML',
  '{{HTML}}',
  '\u0024{HTML}',
  '&#60;HTML&#62;',
  '\u2028HTML',
  '``` HTML ```\n\n</code></pre>HTML',
  '<svg><style>HTML',
  '<svg></p><style><a id="</style>HTML">',
  '<math><mtext><table><mglyph><style><!--</style>HTML',
  '<form><math><mtext></form><form><mglyph><style></math>HTML',
  '<noscript><p title="</noscript>HTML">',
  '<template><template>HTML</template></template>',
  '<svg><foreignObject><iframe srcdoc="HTML"></iframe></foreignObject></svg>',
  '<select><option><style></option></select>HTML</style>',
  '<table><td><svg><desc>HTML</desc></svg>',
  '<xmp>HTML</xmp>',
  '<plaintext>HTML',
  '<a title="HTML">a</a>',
  '<img alt="`><HTML">',
  '<comment>HTML</comment>',
  '<p id="HTML">p</p>',
  '<pre lang="HTML">p</pre>',
  '<!DOCTYPE x [<!ENTITY e "HTML">]>&e;',
  '<?xml-stylesheet href="HTML"?>',
];

const elements: ((script: string) => string)[] = [
  (script) => `<script>${script}</script>`,
  (script) => `<img src=x onerror=${script}>`,
  (script) => `<svg onload=${script}>`,
  (script) => `<iframe srcdoc="&lt;script>parent.${script}&lt;/script>"></iframe>`,
  (script) => `<script type=module>${script}</script>`,
  (script) => `<svg><script>${script}</script></svg>`,
  (script) => `<svg><set attributeName=onmouseover to=${script}></svg>`,
  (script) => `<x contenteditable onblur=${script}>x</x>`,
  (script) => `<object data="data:text/html,<script>parent.${script}</script>"></object>`,
  (script) => `<input onfocus=${script} autofocus>`,
  (script) => `<a href="javascript:${script}">a</a>`,
  (script) => `<iframe src="javascript:parent.${script}"></iframe>`,
];

/** Every vector of the grammar, always the same ones in the same order. */
export function vectors(): Vector[] {
  const made: ((script: string) => Omit<Vector, 'id'>)[] = [
    ...selfStarting.flatMap(([tag, attributes, event]) =>
      spellings.map((spell) => (script: string) => ({
        markup: `<${tag} ${attributes} ${spell(event, script)}>`,
      })),
    ),
    ...waitingTags.flatMap((tag) =>
      waitingEvents.map((event) => (script: string) => ({
        markup: `<${tag} ${event}="${script}">x</${tag.split(' ')[0]}>`,
      })),
    ),
    ...addressed.flatMap((place) =>
      schemes.map((scheme) => (script: string) => {
        const address = scheme(script);
        return { markup: place.replace('URL', () => address), address };
      }),
    ),
    ...breakouts.flatMap((around) =>
      elements.map((element) => (script: string) => ({
        markup: around.replaceAll('HTML', () => element(script)),
        isAlone: true,
      })),
    ),
  ];
  return made.map((vector, at) => ({ id: String(at + 1), ...vector(`__ran(${at + 1})`) }));
}

/** What others have published, as vectors: where it says `alert`, `prompt`, `confirm` or `print`, that is heard. */
export function listedVectors(name: string, markups: string[]): Vector[] {
  return markups.map((markup, at) => ({ id: `${name}-${at + 1}`, markup, isAlone: true }));
}
