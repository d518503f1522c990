/** The colours of one theme by the names they have in app/tokens.css, without the dashes: `#rrggbb`. */
export type Colours = Record<string, string>;

/**
 * Reads the colours of both themes from the tokens, for what is drawn where no style sheet reaches.
 * Throws where a theme has none, or the two do not name the same ones.
 */
export function coloursIn(css: string): { light: Colours; dark: Colours } {
  const light = rulesOf(css, ':root');
  const dark = rulesOf(css, ':root[data-theme="dark"]');
  const missing = Object.keys(light).filter((name) => !(name in dark));
  if (Object.keys(light).length === 0 || missing.length > 0)
    throw new Error(`app/tokens.css has no dark colour for ${missing.join(', ') || 'anything'}`);
  return { light, dark };
}

function rulesOf(css: string, selector: string): Colours {
  const blocks = [...css.matchAll(/^(\S[^{}\n]*) \{([^{}]*)\}/gm)].filter(([, of]) => of === selector);
  const pairs = blocks.flatMap(([, , inside = '']) => [...inside.matchAll(/--([\w-]+): (#[\da-f]{6});/g)]);
  return Object.fromEntries(pairs.map(([, name = '', colour = '']) => [name, colour]));
}
