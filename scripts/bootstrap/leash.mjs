// Loaded with --import into every Node that the bootstrap starts: should the bootstrap itself be killed outright,
// nobody is left to stop it, so it stops itself.
import { isMainThread } from 'node:worker_threads';

const parent = process.ppid;
if (isMainThread) {
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), 10_000).unref();
  }, 500);
  timer.unref();
}
