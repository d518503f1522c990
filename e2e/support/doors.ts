import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './site.ts';

/** Something in app/ that answers requests. */
export interface Door {
  kind: 'page' | 'route';
  /** As Next knows it: `/api/newsroom/media/[id]`, and with `[locale]` in front where it belongs to an edition. */
  path: string;
  /** What it says that it answers; a page is asked for and nothing else. */
  methods: string[];
}

const verbs = /\b(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/g;
const exported = /^export (?:async )?(?:function (\w+)|const (\w+)|\{([^}]*)\})/gm;

/** Every page and every route handler there is, found in the source: a new one is here by itself. */
export function allDoors(): Door[] {
  return globSync('app/**/{page.tsx,route.ts}', { cwd: root })
    .map((file) => {
      const folders = file.split('/').slice(1, -1);
      const path = `/${folders.filter((one) => !/^\(.*\)$/.test(one)).join('/')}`;
      if (file.endsWith('page.tsx')) return { kind: 'page' as const, path, methods: ['GET'] };
      return { kind: 'route' as const, path, methods: methodsIn(readFileSync(join(root, file), 'utf8')) };
    })
    .sort((one, other) => one.path.localeCompare(other.path));
}

function methodsIn(source: string): string[] {
  const names = [...source.matchAll(exported)].flatMap(([, ...found]) => found.join(' ').match(verbs) ?? []);
  return [...new Set(names)].sort();
}

/** The files in which a function is a server action, found in the source. */
export function actionFiles(): string[] {
  const files = globSync('{app,components,server,messages}/**/*.{ts,tsx}', { cwd: root });
  return files.filter((file) => /^\s*['"]use server['"]/m.test(readFileSync(join(root, file), 'utf8')));
}

/** What the build can be asked to call by a name, by Next's own list: server actions, and cached reads as well. */
export function builtReferences(): string[] {
  const manifest = join(root, '.next/server/server-reference-manifest.json');
  const { node, edge } = JSON.parse(readFileSync(manifest, 'utf8')) as Record<'node' | 'edge', object>;
  return [...Object.keys(node), ...Object.keys(edge)];
}
