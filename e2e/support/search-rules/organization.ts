import { isAddress, isOfType, isText, type Rule, unless } from './fault.ts';

/**
 * https://developers.google.com/search/docs/appearance/structured-data/organization, with what a news publisher says of
 * itself besides (https://schema.org/NewsMediaOrganization).
 */
export const newsMediaOrganization: Rule = (organization) => [
  ...unless(isOfType(organization, 'NewsMediaOrganization'), 'publisher is no NewsMediaOrganization'),
  ...unless(isText(organization.name), 'organization has no name'),
  ...unless(isAddress(organization.url), 'organization has no url'),
  ...unless(isAddress(organization.publishingPrinciples), 'organization has no publishingPrinciples'),
  ...unless(isAddress(organization.correctionsPolicy), 'organization has no correctionsPolicy'),
];
