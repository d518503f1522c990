/**
 * How the server is kept small beside a database, an edge and whatever else one machine carries. Its heap is tidied up
 * when it has grown by a quarter and not when it has doubled, as Node does where there is memory to be had; and what is
 * freed outside of it, above all by compression, goes back to the system instead of lying about in an arena a thread.
 * @type {{ args: string[], env: Record<string, string> }}
 */
export const serverMemory = {
  args: ['--max-semi-space-size=4', '--heap-growing-percent=25'],
  env: { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '131072' },
};
