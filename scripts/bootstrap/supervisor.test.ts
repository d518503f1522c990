import { expect, test } from 'vitest';
import { exitCode, Supervisor } from './supervisor.mjs';

const STUBBORN = "process.on('SIGTERM', () => {}); console.log('up'); setInterval(() => {}, 1000)";

test('a child that will not stop is killed when its time is over', async () => {
  const codes: number[] = [];
  const supervisor = new Supervisor({ graceMs: 200, exit: (code) => codes.push(code) });
  const { child } = supervisor.start(process.execPath, ['-e', STUBBORN], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => child.stdout?.once('data', resolve));
  await supervisor.stop('SIGTERM');
  expect(child.signalCode).toBe('SIGKILL');
  expect(codes).toEqual([143]);
});

test('a Ctrl-C that the terminal delivers is not sent a second time', async () => {
  const codes: number[] = [];
  const supervisor = new Supervisor({ exit: (code) => codes.push(code), onTerminal: () => true });
  const counting =
    "let n = 0; process.on('SIGINT', () => n++); console.log('up'); setTimeout(() => process.exit(n), 300)";
  const { child } = supervisor.start(process.execPath, ['-e', counting], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => child.stdout?.once('data', resolve));
  await supervisor.stop('SIGINT');
  expect(child.exitCode).toBe(0);
  expect(codes).toEqual([130]);
});

test('exit codes as a shell reports them', () => {
  expect([exitCode(3, null), exitCode(null, 'SIGTERM'), exitCode(null, 'SIGKILL')]).toEqual([3, 143, 137]);
});
