import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sourcesIn } from './sources.testing.ts';

const namespaces = /\b(?:(?:use|get)Translations\((?:'([\w.]*)')?|translatorOf\(\w+)\)/g;
const literals = /'([\w.-]+)'|\b([\w-]+)(?=: ['"])/g;
const templates = /`([^`]*)`/g;
const ownImports = /from '([.#][^']+)'/g;
const root = join(import.meta.dirname, '..');

/**
 * Whether a source that asks for a group of messages names a key of it: as a literal, as a template that the key fits, or
 * in a file that it imports, where lists of keys stand.
 */
export function askedFor(): (key: string) => boolean {
  const asking = sourcesIn(['app', 'components', 'server']).flatMap(({ file, text }) => {
    const groups = [...text.matchAll(namespaces)].map(([, group = '']) => group);
    if (groups.length === 0) return [];
    const imported = [...text.matchAll(ownImports)].map(([, to = '']) =>
      readFileSync(to.startsWith('#') ? join(root, to.slice(1)) : join(dirname(file), to), 'utf8'),
    );
    return [{ groups, names: [text, ...imported].flatMap(namesIn) }];
  });
  return (key) =>
    asking.some(({ groups, names }) =>
      groups.some((group) => {
        const rest = group === '' ? key : key.startsWith(`${group}.`) ? key.slice(group.length + 1) : null;
        return (
          rest !== null && names.some((name) => (typeof name === 'string' ? name === rest : name.test(rest)))
        );
      }),
    );
}

function namesIn(text: string): (string | RegExp)[] {
  const named = [...text.matchAll(literals)].map(([, literal, property]) => literal ?? property ?? '');
  const fitting = [...text.matchAll(templates)].flatMap(([, template = '']) => {
    const fixed = template.split(/\$\{[^}]*\}/);
    // A template that is nothing but values would fit every key, and one with spaces fits none.
    const isKey = fixed.some(Boolean) && fixed.every((part) => /^[\w.-]*$/.test(part));
    return isKey ? [new RegExp(`^${fixed.join('\\w+').replaceAll('.', '\\.')}$`)] : [];
  });
  return [...named, ...fitting];
}
