import { spawnSync } from 'node:child_process';

/** Whether a program is on this machine. @param question what it answers at once, such as `-v` */
export function isInstalled(program: string, ...question: string[]): boolean {
  return spawnSync(program, question, { stdio: 'ignore' }).status === 0;
}
