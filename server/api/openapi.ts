import { z } from 'zod';
import {
  listParameters,
  searchParameters,
  sectionsParameters,
  suggestParameters,
} from '../reads/parameters.ts';
import { answers } from './answers.ts';

type Answer = keyof typeof answers;
type Json = Record<string, unknown>;

interface Operation {
  summary: string;
  parameters?: z.ZodObject;
  /** What its address holds instead of parameters behind it. */
  path?: Json[];
  answer: Answer;
  type?: string;
  problems: number[];
}

const articleId = {
  name: 'id',
  in: 'path',
  required: true,
  schema: { type: 'string' },
  description: 'As in the article’s addresses',
};

const operations: Record<string, Operation> = {
  '/api/v1/articles': {
    summary: 'Published articles of an edition, the newest first',
    parameters: listParameters,
    answer: 'Articles',
    problems: [400, 404],
  },
  '/api/v1/articles/{id}': {
    summary: 'A published article with its whole text',
    path: [articleId],
    answer: 'Article',
    problems: [404, 410],
  },
  '/api/v1/sections': {
    summary: 'The sections of every edition, or of one, as trees',
    parameters: sectionsParameters,
    answer: 'Sections',
    problems: [400],
  },
  '/api/v1/search': {
    summary: 'Searches an edition',
    parameters: searchParameters,
    answer: 'SearchResults',
    problems: [400, 404],
  },
  '/api/v1/suggest': {
    summary: 'Completes the beginning of a query, the likeliest first',
    parameters: suggestParameters,
    answer: 'Suggestions',
    problems: [400],
  },
  '/api/v1/opensearch': {
    summary: 'The same completions as browsers want them',
    parameters: suggestParameters,
    answer: 'BrowserSuggestions',
    type: 'application/x-suggestions+json',
    problems: [400],
  },
};

const told: Record<number, string> = {
  400: 'A parameter is not valid',
  404: 'There is nothing of this name',
  410: 'The article was withdrawn',
  429: 'More was asked from one address than is answered; Retry-After says how long to wait',
  500: 'The fault is the server’s',
  503: 'More is asked at once than can be answered; Retry-After says how long to wait',
};

/**
 * The public API as OpenAPI 3.1, written from the schemas that read its parameters and type its answers.
 * @param origin the public origin
 */
export function openApi(origin: string): Json {
  const paths = Object.entries(operations).map(([path, operation]) => [
    path,
    { get: getOf(path, operation) },
  ]);
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Warraq',
      version: '1',
      description: 'What the portal has published. Nothing else is ever seen here.',
    },
    servers: [{ url: origin }],
    paths: Object.fromEntries(paths),
    components: { schemas: answerSchemas() },
  };
}

function getOf(
  path: string,
  { summary, parameters, path: inPath = [], answer, type, problems }: Operation,
): Json {
  const problem = { 'application/problem+json': { schema: { $ref: refTo('Problem') } } };
  const refused = [...problems, 429, 500, 503].map((status) => [
    String(status),
    { description: told[status], content: problem },
  ]);
  return {
    operationId: operationId(path),
    summary,
    parameters: [...inPath, ...(parameters ? queryOf(parameters) : [])],
    responses: {
      200: {
        description: summary,
        headers: headersOf(answer),
        content: { [type ?? 'application/json']: { schema: { $ref: refTo(answer) } } },
      },
      304: { description: 'The caller holds it already' },
      ...Object.fromEntries(refused),
    },
  };
}

/** `/api/v1/articles/{id}`: `articlesById`. */
function operationId(path: string): string {
  return path
    .slice('/api/v1/'.length)
    .replace(/\/\{(\w)(\w*)\}/, (_, a: string, b: string) => `By${a.toUpperCase()}${b}`);
}

function headersOf(answer: Answer): Json {
  const text = (description: string) => ({ description, schema: { type: 'string' } });
  return {
    ETag: text('For If-None-Match'),
    'Cache-Control': text('How long it may be kept'),
    ...(answer === 'Articles' && { Link: text('The address of the next page, as rel="next"') }),
  };
}

/** The query of an address: what a schema reads, as it is written. */
function queryOf(parameters: z.ZodObject): Json[] {
  const { properties = {}, required = [] } = z.toJSONSchema(parameters, { io: 'input' });
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...schema } = property as Json;
    const isRequired = required.includes(name);
    return { name, in: 'query', required: isRequired, ...(description ? { description } : {}), schema };
  });
}

function answerSchemas(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(answers)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: refTo });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $id: _id, $schema: _dialect, ...schema }]) => [name, schema]),
  );
}

function refTo(name: string): string {
  return `#/components/schemas/${name}`;
}
