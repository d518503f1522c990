import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import type { Browser, BrowserContext } from '@playwright/test';
import type { PeopleRole } from '#editorial/roles.ts';
import { listening } from './listening.ts';
import { root, type Site, site } from './site.ts';

/** Somebody who works in the newsroom that is tested, and their session there. */
export interface TestPerson {
  name: string;
  email: string;
  password: string;
  role: PeopleRole;
  at: Site;
  /** What a browser of theirs sends, as a Cookie header has it. */
  cookie: string;
}

const made = new Map<string, Promise<TestPerson>>();

/** The person of a role: made by the command line and signed in once a worker, so that specs cost no sign-ins. */
export function personWith(role: PeopleRole, at: Site = site): Promise<TestPerson> {
  const key = `${at.origin} ${role}`;
  const person = made.get(key) ?? newPerson(role, at);
  made.set(key, person);
  return person;
}

/** Somebody whom no other test knows. */
export async function newPerson(role: PeopleRole, at: Site = site): Promise<TestPerson> {
  const mark = randomBytes(5).toString('hex');
  const person = {
    name: `${role} ${mark}`,
    email: `${role}-${mark}@warraq.test`,
    password: randomBytes(12).toString('base64url'),
    role,
    at,
  };
  const account = ['--email', person.email, '--name', person.name, '--role', role];
  await commandLine(['user', 'add', ...account], at, person.password);
  return { ...person, cookie: await signInByPassword(person) };
}

/** A browser context of its own in which the person is signed in; close it at the end of the test. */
export async function browserOf(browser: Browser, person: TestPerson): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: person.at.origin });
  await context.addCookies(cookiesOf(person));
  return listening(context);
}

/** The person's session, as a browser context takes it. */
export function cookiesOf({ cookie, at: { origin } }: TestPerson) {
  return cookie.split('; ').map((pair) => {
    const at = pair.indexOf('=');
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url: origin };
  });
}

/** Signs in over the wire; returns the cookies as a browser sends them back. */
async function signInByPassword({
  email,
  password,
  at,
}: Pick<TestPerson, 'email' | 'password' | 'at'>): Promise<string> {
  const answer = await fetch(`${at.origin}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: at.origin },
    body: JSON.stringify({ email, password }),
  });
  if (!answer.ok) throw new Error(`${email} was not let in: ${answer.status} ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** Runs `npm run warraq -- WORDS` on a newsroom's data, with its standard input; returns what it printed. */
export function commandLine(words: string[], at: Site = site, input = ''): Promise<string> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ['cli/main.ts', ...words], {
      cwd: root,
      env: { ...process.env, WARRAQ_DATA: at.dataFolder, PORT: String(at.port) },
    });
    let printed = '';
    child.stdout.on('data', (piece) => (printed += piece));
    child.stderr.on('data', (piece) => (printed += piece));
    child.on('error', failed);
    child.on('close', (code) => {
      if (code === 0) done(printed);
      else failed(new Error(`warraq ${words.join(' ')} ended with ${code}: ${printed}`));
    });
    child.stdin.end(input);
  });
}
