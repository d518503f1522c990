/** Alive: the process answers. What it needs to serve is asked by /readyz. */
export function GET() {
  return new Response('ok\n', {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
}
