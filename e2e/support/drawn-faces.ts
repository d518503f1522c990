import type { CDPSession, Locator, Page } from '@playwright/test';

/** The families that the text of elements, and of what stands right inside them, is drawn in, as the browser itself says. */
export async function drawnFaces(page: Page, elements: Locator): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const families = new Set<string>();
  for (const element of await elements.all()) {
    for (const family of await facesOf(session, element)) families.add(family);
  }
  await session.detach();
  return [...families].sort();
}

async function facesOf(session: CDPSession, element: Locator): Promise<string[]> {
  await element.scrollIntoViewIfNeeded();
  await element.evaluate((node) => node.setAttribute('data-asked', ''));
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: '[data-asked]',
  });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await element.evaluate((node) => node.removeAttribute('data-asked'));
  return fonts.map(({ familyName, isCustomFont }) => `${isCustomFont ? '' : 'local '}${familyName}`);
}
