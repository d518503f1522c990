import { arch, platform } from 'node:os';
import { bad, type Finding, good } from './finding.ts';

const oldest = 24;

/** Node, and the modules that are made for one machine. */
export async function runtimeFindings(): Promise<Finding[]> {
  const { node } = process.versions;
  const machine = `${platform()} ${arch()}`;
  const findings: Finding[] = [];
  if (Number.parseInt(node, 10) < oldest)
    findings.push(
      bad(
        'runtime',
        `Node ${node} is too old`,
        `Run it by npm run warraq, which brings a Node ${oldest} of its own.`,
      ),
    );
  const loading: [name: string, load: () => Promise<unknown>][] = [
    ['better-sqlite3', () => import('#db/schema-state.sqlite.ts')],
    ['sharp', () => import('sharp')],
    ['@takumi-rs/core', () => import('@takumi-rs/core')],
  ];
  for (const [name, load] of loading) {
    const fault = await load().then(
      () => null,
      (error: Error) => error.message.split('\n')[0],
    );
    if (fault !== null)
      findings.push(
        bad(
          'runtime',
          `${name} cannot be loaded on ${machine}: ${fault}`,
          'Install the packages anew on this machine: rm -r node_modules, then npm start.',
        ),
      );
  }
  if (findings.length > 0) return findings;
  return [good('runtime', `Node ${node} on ${machine}; all modules load`)];
}
