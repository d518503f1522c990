import { findRunning } from '#server/running.ts';
import { site } from './site.ts';

/** Makes the running server forget every page and read that it has kept. */
export async function forget(): Promise<void> {
  await knock('forget');
}

/** How many SQL statements the running server has sent for its pages so far. */
export async function statements(): Promise<number> {
  const { statements } = (await knock('statements')) as { statements: number };
  return statements;
}

async function knock(action: string): Promise<unknown> {
  const running = await findRunning(site.dataFolder);
  if (!running) throw new Error(`No server runs on ${site.dataFolder}.`);
  const answer = await fetch(`http://127.0.0.1:${running.port}/api/internal/${action}`, {
    method: 'POST',
    headers: { 'x-warraq-secret': running.secret },
  });
  if (!answer.ok) throw new Error(`The server answered ${answer.status} to ${action}.`);
  return answer.json();
}
