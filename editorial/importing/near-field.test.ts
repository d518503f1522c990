import { expect, test } from 'vitest';
import { nearField } from './near-field.ts';

test.each([
  ['headlien', 'title'],
  ['headline', 'title'],
  ['Title', 'title'],
  ['titel', 'title'],
  ['tittle', 'title'],
  ['published_at', 'publishedAt'],
  ['publishdAt', 'publishedAt'],
  ['standfist', 'standfirst'],
  ['author', 'authors'],
  ['tags', 'topics'],
  ['bodyHTML', 'bodyHtml'],
  ['id', 'externalId'],
  ['external-id', 'externalId'],
  ['العنوان', 'title'],
  ['imageCaptoin', 'imageCaption'],
  ['weather', null],
  ['x', null],
  ['foo', null],
  ['bat', null],
  ['corrections.kind', null],
  ['x'.repeat(60), null],
])('%s: %s', (name, field) => expect(nearField(name)).toBe(field));
