import { Ajv2020 } from 'ajv/dist/2020.js';

/**
 * What is wrong with answers by the OpenAPI document that describes them.
 * @returns of a schema's name and an answer the faults; none where it is as described
 */
export function validatorOf(document: object): (name: string, answer: unknown) => string[] {
  const ajv = new Ajv2020({ allErrors: true, formats: { 'date-time': isInstant, uri: isUri } });
  // OpenAPI's own words are none of JSON Schema.
  ajv.addVocabulary(Object.keys(document));
  ajv.addSchema(document, 'https://openapi.example/');
  return (name, answer) => {
    const valid = ajv.getSchema(`https://openapi.example/#/components/schemas/${name}`);
    if (!valid) throw new Error(`The document has no ${name}.`);
    if (valid(answer)) return [];
    return (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

function isInstant(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text));
}

function isUri(text: string): boolean {
  return URL.canParse(text) && /^[!-~]+$/.test(text);
}
