import { expect, test } from 'vitest';
import { openApi } from './openapi.ts';
import { validatorOf } from './validator.testing.ts';

const document = openApi('https://news.example') as {
  openapi: string;
  servers: object[];
  paths: Record<string, { get: { parameters: { name: string; required: boolean; schema: object }[] } }>;
  components: { schemas: Record<string, object> };
};

test('every reference leads to something in the document itself', () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g)].map(([, to]) => to ?? '');
  expect(references.length).toBeGreaterThan(10);
  const names = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
  expect(references.filter((to) => !names.includes(to))).toEqual([]);
  expect(JSON.stringify(document)).not.toContain('"$id"');
});

test('a parameter is described by the very schema that reads it', () => {
  const parameters = document.paths['/api/v1/articles']?.get.parameters ?? [];
  expect(parameters.map(({ name }) => name)).toEqual([
    'locale',
    'section',
    'topic',
    'author',
    'before',
    'limit',
  ]);
  const limit = parameters.find(({ name }) => name === 'limit');
  expect(limit).toMatchObject({ required: false, schema: { type: 'integer', minimum: 1, maximum: 100 } });
  const [q] = document.paths['/api/v1/search']?.get.parameters ?? [];
  expect(q).toMatchObject({ name: 'q', required: true });
});

test('an answer that is not as described is told so', () => {
  const faultsOf = validatorOf(document);
  expect(faultsOf('Suggestions', { items: ['نعم'] })).toEqual([]);
  expect(faultsOf('Suggestions', { items: [1] })).toEqual(['/items/0 must be string']);
  expect(faultsOf('Problem', { title: 'x' })).not.toEqual([]);
});
