import { isAddress, isMoment, isOfType, isText, type Rule, type Thing, things, unless } from './fault.ts';
import { newsMediaOrganization } from './organization.ts';

const ratios = { '16:9': 16 / 9, '4:3': 4 / 3, '1:1': 1 };

/**
 * https://developers.google.com/search/docs/appearance/structured-data/article, and the largest length of headline that
 * Google showed there until it said «concise» instead.
 */
export const newsArticle: Rule = (article, { url, lang }) => {
  const { headline, datePublished, dateModified, author, publisher, correction } = article;
  return [
    ...unless(
      isText(headline) && headline.length <= 110,
      'headline is missing or longer than 110 characters',
    ),
    ...unless(isText(article.description), 'description is missing'),
    ...unless(
      article.mainEntityOfPage === url && article.url === url,
      'url and mainEntityOfPage are not the page',
    ),
    ...unless(isMoment(datePublished), 'datePublished is no moment with a time zone'),
    ...unless(isMoment(dateModified), 'dateModified is no moment with a time zone'),
    ...unless(
      Date.parse(String(dateModified)) >= Date.parse(String(datePublished)),
      'dateModified is before datePublished',
    ),
    ...unless(article.inLanguage === lang, `inLanguage is not ${lang}`),
    ...unless(article.isAccessibleForFree === true, 'isAccessibleForFree is not said'),
    ...unless([article.articleSection].flat().every(isText), 'articleSection is missing'),
    ...unless([article.keywords ?? []].flat().every(isText), 'keywords are no texts'),
    ...unless(things(author).length > 0, 'author is missing'),
    ...things(author).flatMap(authorFaults),
    ...unless(things(publisher).length === 1, 'publisher is missing'),
    ...things(publisher).flatMap((one) => newsMediaOrganization(one, { url, lang })),
    ...imageFaults(things(article.image)),
    ...things(correction).flatMap((one) => correctionFaults(one, String(dateModified))),
  ];
};

function authorFaults(author: Thing): string[] {
  return [
    ...unless(isOfType(author, 'Person', 'Organization', 'NewsMediaOrganization'), 'author is nobody'),
    ...unless(isText(author.name), 'author has no name'),
    ...unless(isAddress(author.url), 'author has no page'),
    ...unless(!/[,،;|]/.test(String(author.name)), 'author is several people in one'),
  ];
}

/** A large picture in all three ratios; a story without one has its social card. */
function imageFaults(images: Thing[]): string[] {
  const sizes = images.map(({ width, height }) => [Number(width), Number(height)] as const);
  const found = sizes.map(([width, height]) => width / height);
  const isThere = (wanted: number) => found.some((ratio) => Math.abs(ratio / wanted - 1) < 0.01);
  const missing = Object.entries(ratios).filter(([, ratio]) => !isThere(ratio));
  const isCard = images.length === 1 && String(images[0]?.contentUrl).includes('/og/');
  return [
    ...unless(images.length > 0, 'image is missing'),
    ...unless(
      images.every(({ contentUrl }) => isAddress(contentUrl)),
      'an image has no address',
    ),
    ...unless(
      sizes.every(([width]) => width >= 1200),
      'an image is less than 1,200 pixels wide',
    ),
    ...(isCard ? [] : missing.map(([ratio]) => `no image is ${ratio}`)),
  ];
}

function correctionFaults(correction: Thing, dateModified: string): string[] {
  return [
    ...unless(isOfType(correction, 'CorrectionComment'), 'correction is no CorrectionComment'),
    ...unless(isText(correction.text), 'correction says nothing'),
    ...unless(isMoment(correction.datePublished), 'correction has no moment'),
    ...unless(
      Date.parse(String(correction.datePublished)) <= Date.parse(dateModified),
      'dateModified is before a correction',
    ),
  ];
}
