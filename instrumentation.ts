/** Next calls this once when a server starts, before it answers anything. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startNewsroom } = await import('./instrumentation-node.ts');
  startNewsroom();
}
