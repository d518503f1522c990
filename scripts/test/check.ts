import { spawn } from 'node:child_process';

export interface Counts {
  passed: number;
  failed: number;
}

/** Runs a command; its output is shown where it fails, and returned. */
export function run(
  command: string,
  words: string[],
  options: { env?: Record<string, string>; show?: boolean } = {},
): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...words], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...options.env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (options.show) process.stdout.write(text);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * One check: commands with their words, in turn. Passed when all end with 0; the output of the one that fails is shown.
 */
export async function check(name: string, ...steps: (string | string[])[]): Promise<Counts> {
  for (let at = 0; at < steps.length; at += 2) {
    const { code, output } = await run(steps[at] as string, steps[at + 1] as string[]);
    if (code === 0) continue;
    console.log(`--- ${name}\n${output.trimEnd()}\n---`);
    return { passed: 0, failed: 1 };
  }
  return { passed: 1, failed: 0 };
}
