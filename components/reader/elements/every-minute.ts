const MINUTE = 60_000;

const tasks = new Set<() => void>();
let clock: ReturnType<typeof setInterval> | undefined;

function runAll(): void {
  if (!document.hidden) for (const task of tasks) task();
}

/** A page that is shown for the first time has just been seen to. */
function runAllAgain(event: PageTransitionEvent): void {
  if (event.persisted) runAll();
}

/** Runs a task now, each minute, and when the page is looked at again: one clock for all, until the signal. */
export function everyMinute(signal: AbortSignal, task: () => void): void {
  task();
  tasks.add(task);
  if (clock === undefined) {
    clock = setInterval(runAll, MINUTE);
    document.addEventListener('visibilitychange', runAll);
    addEventListener('pageshow', runAllAgain);
  }
  signal.addEventListener('abort', () => {
    tasks.delete(task);
    if (tasks.size) return;
    clearInterval(clock);
    clock = undefined;
    document.removeEventListener('visibilitychange', runAll);
    removeEventListener('pageshow', runAllAgain);
  });
}
