import { headOf } from '../head-of.ts';
import { newsArticle } from './article.ts';
import type { Page, Rule, Thing } from './fault.ts';
import { headFaults } from './head.ts';
import { breadcrumbList, itemList } from './lists.ts';
import { newsMediaOrganization } from './organization.ts';
import { profilePage } from './profile-page.ts';
import { webSite } from './web-site.ts';

const rules: Record<string, Rule> = {
  NewsArticle: newsArticle,
  BreadcrumbList: breadcrumbList,
  ItemList: itemList,
  NewsMediaOrganization: newsMediaOrganization,
  ProfilePage: profilePage,
  WebSite: webSite,
};

/**
 * What search engines would find fault with in a page that is there for them, by the rules that Google publishes for each
 * kind of structured data. What no rule knows is a fault as well: it would go unseen.
 * @param wanted the types that a page of its kind has, each once
 */
export function pageFaults(html: string, page: Page, wanted: readonly string[]): string[] {
  const head = headOf(html);
  const types = head.structuredData.map((thing) => String(thing['@type']));
  return [
    ...headFaults(head, page),
    ...wanted.filter((type) => !types.includes(type)).map((type) => `has no ${type}`),
    ...types.filter((type, at) => types.indexOf(type) !== at).map((type) => `has ${type} twice`),
    ...head.structuredData.flatMap((thing) => thingFaults(thing, page)),
  ];
}

function thingFaults(thing: Thing, page: Page): string[] {
  const rule = rules[String(thing['@type'])];
  return rule ? rule(thing, page) : [`nothing is known of ${String(thing['@type'])}`];
}
