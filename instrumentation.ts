import type { Instrumentation } from 'next';

/** Next calls this once when a server starts, before it answers anything. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startNewsroom } = await import('./instrumentation-node.ts');
  await startNewsroom();
}

/** And this for each error that nobody caught. */
export const onRequestError: Instrumentation.onRequestError = async (error, { method }, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { reportFault } = await import('#server/log/report-fault.ts');
  reportFault(error, { method, route: context.routePath, kind: context.routeType });
};
