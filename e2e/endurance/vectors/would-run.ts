/** By what a script of ours is known. */
export interface Ours {
  /** The word of this answer's policy, where it has one. */
  nonce: string;
  /** What stands in the page itself without it. */
  inline: string[];
}

/**
 * The markup of this document that would run a script: event handlers, addresses that are scripts, and scripts that are
 * not ours. What stands in the data that Next hands to its own scripts, as JSON and nothing else, is no script. Runs in
 * the page, once React listens where it will: Playwright's own waiting costs more than all else here.
 * @throws where React does not come to it
 */
export async function wouldRunIn({ nonce, inline }: Ours): Promise<string[]> {
  // What begins by itself begins before the second frame: focus, animations, what toggles.
  for (let frame = 0; frame < 2; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
  const limit = performance.now() + 20_000;
  while (
    document.querySelector('.newsroom, .single') &&
    document.documentElement.dataset.live === undefined
  ) {
    if (performance.now() > limit) throw new Error('The page did not come alive.');
    await new Promise((drawn) => requestAnimationFrame(drawn));
  }
  const address = /^(?:href|src|action|formaction|data|poster|xlink:href|values|to|from)$/;
  const script = /^[\s\p{Cc}]*(?:java\s*script|vbscript|data:(?:text\/html|image\/svg|application))/iu;
  const isDataForNext = (text: string) => {
    const [, json] = /^self\.__next_f\.push\((\[[\s\S]*\])\)$/.exec(text) ?? [];
    try {
      return json !== undefined && Array.isArray(JSON.parse(json));
    } catch {
      return false;
    }
  };
  const isOurs = (element: HTMLScriptElement) => {
    if (/json$|^speculationrules$/.test(element.type)) return true;
    if (element.src !== '') {
      const { origin, pathname } = new URL(element.src);
      return origin === location.origin && /^\/(?:_next\/static|assets)\//.test(pathname);
    }
    const text = element.textContent;
    if (inline.includes(text)) return true;
    return nonce !== '' && element.nonce === nonce && (!text.includes('__ran') || isDataForNext(text));
  };
  const found: string[] = [];
  const look = (root: ParentNode) => {
    // The site's own icon is a picture in its address.
    for (const element of root.querySelectorAll('*:not(head > link[rel="icon"])')) {
      for (const { name, value } of element.attributes)
        if (name.startsWith('on') || name === 'srcdoc' || (address.test(name) && script.test(value)))
          found.push(`<${element.localName} ${name}="${value}">`);
      if (element.matches('base, object, embed, frameset, meta[http-equiv="refresh" i]'))
        found.push(element.outerHTML);
      if (element instanceof SVGScriptElement || (element instanceof HTMLScriptElement && !isOurs(element)))
        found.push(element.outerHTML);
      if (element instanceof HTMLTemplateElement) look(element.content);
    }
  };
  look(document);
  return found;
}
