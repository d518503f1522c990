// All items lie on one spot and one is seen. The others stay where Tab and a screen reader find them.
const rules = `
w-ticker[data-live] ul { display: grid; overflow: hidden; min-inline-size: 0 }
w-ticker[data-live] li { grid-area: 1 / 1; display: flex; min-inline-size: 0; white-space: nowrap }
w-ticker[data-live] li > * { flex: none }
w-ticker[data-live] li > :first-child { flex: 0 1 auto; min-inline-size: 0; overflow: clip; text-overflow: ellipsis }
w-ticker[data-live] li:not([data-current]) { opacity: 0; pointer-events: none }
`;

let adopted = false;

/** Gives the page the rules of a living ticker, once. A constructed sheet is no inline style to a strict policy. */
export function adoptTickerStyle(): void {
  if (adopted) return;
  adopted = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
