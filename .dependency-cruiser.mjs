/** The picture of the house in rules: each folder and what it may know. HOUSE is read from top to bottom. */
const layers = {
  app: ['components', 'server', 'db', 'messages', 'editorial', 'arabic', 'public'],
  components: ['messages', 'editorial', 'arabic'],
  cli: ['server', 'db', 'editorial', 'arabic'],
  server: ['db', 'messages', 'editorial', 'arabic'],
  db: ['editorial', 'arabic'],
  messages: ['editorial', 'arabic'],
  editorial: ['arabic'],
  arabic: [],
};

const folders = Object.keys(layers);

const downwards = Object.entries(layers).map(([layer, below]) => ({
  name: `${layer}-knows-only-what-is-below`,
  severity: 'error',
  comment: `${layer}/ may import ${below.length > 0 ? below.join(', ') : 'nothing of ours'}.`,
  from: { path: `^${layer}/`, pathNot: '\\.test\\.tsx?$' },
  to: { path: `^(${folders.filter((one) => one !== layer && !below.includes(one)).join('|')})/` },
}));

const ownedBy = (owner, modules, comment) => ({
  name: `${modules.join('-and-').replaceAll('/', '-')}-has-one-owner`,
  severity: 'error',
  comment,
  from: { path: `^(${folders.join('|')})/`, pathNot: [`^${owner}`, '\\.test\\.tsx?$'] },
  to: { path: modules.map((module) => `node_modules/${module}(/|\\.|$)`) },
});

export default {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'An import that leads nowhere would slip through every other rule.',
      from: { pathNot: '^\\.next/' },
      to: { couldNotResolve: true, pathNot: ['^next/root-params$', 'public/assets/manifest\\.json$'] },
    },
    ...downwards,
    {
      name: 'readers-and-newsroom-apart',
      severity: 'error',
      from: { path: '^components/(reader|newsroom)/' },
      to: { path: '^components/(reader|newsroom)/', pathNot: '^components/$1/' },
    },
    {
      name: 'elements-stand-alone',
      severity: 'error',
      comment: 'What runs in readers’ browsers is small because it knows nothing else but the language.',
      from: { path: '^components/reader/elements/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^(components/reader/elements|arabic)/' },
    },
    {
      name: 'ui-has-no-words-and-no-domain',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { path: '^(components/(reader|newsroom)|editorial)/', pathNot: '^editorial/view\\.ts$' },
    },
    {
      name: 'routes-ask-reads-and-commands',
      severity: 'error',
      from: { path: '^app/' },
      to: { path: '^db/' },
    },
    ownedBy('server/cache\\.ts', ['next/cache'], 'Cache tags are the business of server/cache.ts alone.'),
    ownedBy('db/', ['better-sqlite3', 'pg', 'drizzle-orm'], 'SQL stays in db/.'),
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^\\.next/', '^\\.runtime/', '^data/', '^public/'] },
    moduleSystems: ['es6'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
