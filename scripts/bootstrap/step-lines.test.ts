import { expect, onTestFinished, test, vi } from 'vitest';
import { stepLines } from './step-lines.mjs';

function recorder(isTTY = false) {
  let text = '';
  const write = (more: string) => {
    text += more;
  };
  return { output: { write, isTTY }, text: () => text };
}

/** A clock that gives these times in turn. */
function clock(...times: number[]) {
  return () => times.shift() ?? 0;
}

test('one plain line a step, with its time, off a terminal', async () => {
  const { output, text } = recorder();
  const lines = stepLines(output, { now: clock(0, 31_240, 40_000, 50_000, 50_400) });
  await lines.step('dependencies', async () => ({ done: true }));
  await lines.step('assets', async () => ({ done: false }));
  await lines.step('database', async () => ({ done: true, detail: '120 articles' }));
  expect(text()).toBe(
    '✓ dependencies  31.2 s\n· assets        up to date\n✓ database      0.4 s  120 articles\n',
  );
});

test('quiet says nothing of a step that had nothing to do', async () => {
  const { output, text } = recorder();
  const lines = stepLines(output, { quiet: true, now: clock(0, 0, 1000) });
  await lines.step('node', async () => ({ done: false }));
  await lines.step('dependencies', async () => ({ done: true }));
  expect(text()).toBe('✓ dependencies  1.0 s\n');
});

test('a failed step is marked and its error passed on', async () => {
  const { output, text } = recorder();
  const lines = stepLines(output, { now: clock(0, 12_000) });
  const failing = lines.step('build', async () => {
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(text()).toBe('✗ build         12.0 s\n');
});

test('on a terminal the running step is replaced by its line, and a note does not break it', async () => {
  const { output, text } = recorder(true);
  const lines = stepLines(output, { colour: false, now: clock(0, 1000) });
  await lines.step('build', async () => {
    lines.note('hello');
    return { done: true };
  });
  expect(text()).toBe('  build …\r\x1b[2Khello\n  build …\r\x1b[2K✓ build         1.0 s\n');
});

/** A step that takes so long, by a clock that jumps. */
async function longStep(isTTY: boolean, milliseconds: number): Promise<string> {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { output, text } = recorder(isTTY);
  const step = stepLines(output, { colour: false }).step('build', async () => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    return { done: true };
  });
  await vi.advanceTimersByTimeAsync(milliseconds);
  await step;
  await vi.advanceTimersByTimeAsync(60_000);
  return text();
}

test('a long step says for how long it has run: on a terminal each second in one line, elsewhere in lines', async () => {
  expect(await longStep(true, 2500)).toBe(
    '  build …\r\x1b[2K  build … 1 s\r\x1b[2K  build … 2 s\r\x1b[2K✓ build         2.5 s\n',
  );
  expect(await longStep(false, 31_000)).toBe('  build … 15 s\n  build … 30 s\n✓ build         31.0 s\n');
});

test('colours only on a terminal, and not with NO_COLOR', async () => {
  const shown = async (isTTY: boolean, noColor: string) => {
    const before = process.env.NO_COLOR;
    process.env.NO_COLOR = noColor;
    try {
      const { output, text } = recorder(isTTY);
      await stepLines(output).step('node', async () => ({ done: false }), { live: false });
      return text();
    } finally {
      if (before === undefined) delete process.env.NO_COLOR;
      else process.env.NO_COLOR = before;
    }
  };
  expect(await shown(true, '')).toContain('\x1b[2m·\x1b[0m');
  expect(await shown(true, '1')).toBe('· node          up to date\n');
  expect(await shown(false, '')).toBe('· node          up to date\n');
});
