import { isAddress, isOfType, isText, type Rule, type Thing, things, unless } from './fault.ts';

/**
 * https://developers.google.com/search/docs/appearance/structured-data/breadcrumb: at least two steps, each with its
 * name, and all but the last with its page.
 */
export const breadcrumbList: Rule = (list, { url }) => {
  const steps = things(list.itemListElement);
  const last = steps.at(-1)?.item;
  return [
    ...unless(steps.length >= 2, 'breadcrumbs have fewer than two steps'),
    ...inOrder(steps, 'breadcrumbs'),
    ...unless(
      steps.every(({ name }) => isText(name)),
      'a breadcrumb has no name',
    ),
    ...unless(
      steps.slice(0, -1).every(({ item }) => isAddress(item)),
      'a breadcrumb has no page',
    ),
    ...unless(last === undefined || last === url, 'the last breadcrumb is another page'),
  ];
};

/** https://developers.google.com/search/docs/appearance/structured-data/carousel#summary-page */
export const itemList: Rule = (list) => {
  const items = things(list.itemListElement);
  const addresses = items.map(({ url }) => url);
  return [
    ...unless(items.length > 0, 'list is empty'),
    ...unless(list.numberOfItems === items.length, 'list says that it has another number of items'),
    ...inOrder(items, 'list'),
    ...unless(addresses.every(isAddress), 'an item has no address'),
    ...unless(new Set(addresses).size === addresses.length, 'an item stands twice in the list'),
  ];
};

function inOrder(items: Thing[], what: string): string[] {
  return [
    ...unless(
      items.every((item) => isOfType(item, 'ListItem')),
      `${what}: something is no ListItem`,
    ),
    ...unless(
      items.every(({ position }, at) => position === at + 1),
      `${what}: positions do not count from 1`,
    ),
  ];
}
