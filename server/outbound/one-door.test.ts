import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Who may make a connection, and to whom. */
const doors = new Set([
  'server/outbound/fetch-public.ts', // to other machines: the one door
  'server/running.ts', // to the server that runs on this machine, by its port
  'server/http/ask-self.ts', // a server to itself, for its first page and for those that say that something failed
]);

const waysOut =
  /(?<![.\w#])fetch\(|\b(?:http|https|http2|net|tls|dgram)\s*\.(?:request|get|connect|createConnection|createSocket)\(|\bnew (?:WebSocket|EventSource|XMLHttpRequest)\(|\bsendBeacon\(/;
const modules =
  /(?:from|import\(|require\()\s*['"](?:node:)?(?:https|http2|tls|dgram|undici|axios|got|node-fetch|ws|nodemailer)['"]/;
/** Of node:http and node:net a server needs more than what connects. */
const connecting =
  /import (?!type)[^;]*\b(?:request|get|connect|createConnection|Agent|ClientRequest)\b[^;]*from '(?:node:)?(?:http|net)'/;

/** What is ours and runs on the server. */
const files = globSync(['{server,app,cli,db,editorial,arabic,messages}/**/*.{ts,tsx}', '*.ts'], {
  cwd: root,
}).filter((file) => !/\.test\.tsx?$|\.testing\.ts$|\.element\.ts$|(?:^|\/)test-[\w-]+\.ts$/.test(file));

const code = (file: string) =>
  readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

test('nothing of ours reaches another machine but through the one door', () => {
  expect(files.length).toBeGreaterThan(500);
  const others = files
    .filter((file) => !doors.has(file))
    .filter((file) => [waysOut, modules, connecting].some((way) => way.test(code(file))));
  expect(others).toEqual([]);
});

test('and each of the doors is one', () => {
  for (const file of doors)
    expect([file, [waysOut, modules, connecting].some((way) => way.test(code(file)))]).toEqual([file, true]);
});

test.each([
  "const answer = await fetch('https://other.example/');",
  "import { request } from 'node:https';",
  "import { connect } from 'node:net';",
  "import http, { get } from 'node:http';",
  'http.get({ port: 80 })',
  "import { Pool } from 'undici';",
])('a way out like this would be seen: %s', (line) => {
  expect([waysOut, modules, connecting].some((way) => way.test(line))).toBe(true);
});
