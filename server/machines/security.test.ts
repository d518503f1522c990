import { expect, test } from 'vitest';
import { type SecurityFacts, securityFile } from './security.ts';

const now = new Date('2026-11-23T12:00:00Z');
const facts: SecurityFacts = { siteUrl: 'https://news.example', contacts: [], contactPage: '/pages/contact' };

test('the contacts that were set are named in their order, with a day on which it expires', () => {
  const contacts = ['mailto:security@news.example', 'tel:+966115550134'];
  expect(securityFile({ ...facts, contacts }, now)).toBe(
    [
      'Contact: mailto:security@news.example',
      'Contact: tel:+966115550134',
      'Expires: 2027-02-21T00:00:00Z',
      'Preferred-Languages: ar, en-GB',
      'Canonical: https://news.example/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});

test('without a setting the newsroom’s own page is named', () => {
  expect(securityFile(facts, now)).toContain('Contact: https://news.example/pages/contact\n');
});

test('there is none rather than one that leads nowhere, or to an address that the standard refuses', () => {
  expect(securityFile({ ...facts, contactPage: null }, now)).toBeNull();
  expect(securityFile({ ...facts, siteUrl: 'http://localhost:3000' }, now)).toBeNull();
});
