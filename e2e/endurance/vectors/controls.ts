import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from '@playwright/test';
import { Canary, type Fault } from './canary.ts';
import type { Vector } from './grammar.ts';

const flight = (argument: string) => `self.__next_f.push(${argument})`;
const ready = '<script nonce=ours>self.__next_f = []</script>';

/** Pages of which it is known what the canary has to say; `null`: nothing. */
const controls: [page: string, kind: Fault['kind'] | null][] = [
  ['<p>__ran(1) javascript:__ran(1)</p>', null],
  [`${ready}<script nonce=ours>${flight('[1,"<img onerror=__ran(1)>"]')}</script>`, null],
  ['<script>__ran(1)</script>', 'ran'],
  ['<img src=x onerror=__ran(1)>', 'ran'],
  ['<script>alert(1)</script>', 'ran'],
  ['<iframe srcdoc="<script>alert(1)</script>"></iframe>', 'ran'],
  ['<iframe src="javascript:parent.__ran(1)"></iframe>', 'ran'],
  ['<input autofocus onfocus=__ran(1)>', 'ran'],
  ['<style>@keyframes a{}</style><p style="animation:a 1s" onanimationstart=__ran(1)>x</p>', 'ran'],
  [`${ready}<script nonce=ours>${flight('[1,""]);__ran(1,[""]')}</script>`, 'ran'],
  ['<script>1</script>', 'would run'],
  ['<script nonce=theirs>1</script>', 'would run'],
  [`${ready}<script>${flight('[1,"__ran(1)"]')}</script>`, 'would run'],
  [`${ready}<script nonce=ours>${flight('[1,(()=>"__ran(1)")()]')}</script>`, 'would run'],
  ['<script src="//elsewhere.example/x.js"></script>', 'would run'],
  ['<p onclick=__ran(1)>x</p>', 'would run'],
  ['<a href="java\nscript:__ran(1)">x</a>', 'would run'],
  ['<svg><script>1</script></svg>', 'would run'],
  ['<template><p onclick=1>x</p></template>', 'would run'],
  ['<base href="//elsewhere.example/">', 'would run'],
  ['<img src="http://elsewhere.example/x.png">', 'asked'],
  [`<script nonce=ours>throw new Error('x')</script>`, 'failed'],
];

/**
 * Shows the canary pages that run scripts, and the vectors as they are in pages of their own.
 * @returns of how many vectors it says something where nothing is done to them
 * @throws where it does not see what it has to, or sees what is not there
 */
export async function heard(browser: Browser, vectors: Vector[]): Promise<number> {
  const pages = [...controls.map(([page]) => page), ...vectors.map(({ markup }) => markup)];
  const server = createServer((request, response) => {
    const page = pages[Number(request.url?.slice(1))];
    const policy = "script-src 'nonce-ours'";
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
    });
    response.end(page && `<!doctype html><title>x</title>${page}`);
  });
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
  const { port } = server.address() as AddressInfo;
  const canary = await Canary.open(browser, `http://localhost:${port}`, { inline: [] });
  try {
    await canary.visit(pages.map((_, at) => `/${at}`));
    const kinds = Map.groupBy(canary.faults, ({ path }) => Number(path.slice(1)));
    for (const [at, [page, kind]] of controls.entries()) {
      const told = kinds.get(at) ?? [];
      if (kind === null ? told.length > 0 : !told.some((one) => one.kind === kind))
        throw new Error(
          `The canary says ${JSON.stringify(told)} of ${page}, which is ${kind ?? 'without a fault'}.`,
        );
    }
    const isHeard = (faults: Fault[] = []) => faults.some(({ kind }) => kind !== 'failed');
    return vectors.filter((_, at) => isHeard(kinds.get(controls.length + at))).length;
  } finally {
    await canary.close();
    server.close();
    server.closeAllConnections();
  }
}
