import { isAddress, isOfType, isText, type Rule, things, unless } from './fault.ts';
import { newsMediaOrganization } from './organization.ts';

/** https://developers.google.com/search/docs/appearance/structured-data/profile-page */
export const profilePage: Rule = (profile, page) => {
  const [person = {}, ...others] = things(profile.mainEntity);
  return [
    ...unless(others.length === 0 && isOfType(person, 'Person'), 'profile is not of one person'),
    ...unless(isText(person.name), 'person has no name'),
    ...unless(isAddress(person.url) && person.url === page.url, 'person has another page than this'),
    ...things(person.worksFor).flatMap((one) => newsMediaOrganization(one, page)),
  ];
};
