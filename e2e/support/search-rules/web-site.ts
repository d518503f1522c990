import { isAddress, isText, type Rule, things, unless } from './fault.ts';

/** https://developers.google.com/search/docs/appearance/site-names, and https://schema.org/SearchAction. */
export const webSite: Rule = (webSite, { url, lang }) => {
  const [action = {}] = things(webSite.potentialAction);
  const [target = {}] = things(action.target);
  const name = /\{(\w+)\}/.exec(String(target.urlTemplate))?.[1];
  return [
    ...unless(isText(webSite.name), 'web site has no name'),
    ...unless(webSite.url === url, 'web site has another url than its front page'),
    ...unless(webSite.inLanguage === lang, `web site is not in ${lang}`),
    ...unless(action['@type'] === 'SearchAction', 'web site has no SearchAction'),
    ...unless(isAddress(String(target.urlTemplate).replace(/\{\w+\}/, 'x')), 'search has no address'),
    ...unless(action['query-input'] === `required name=${name}`, 'what is searched for has another name'),
  ];
};
