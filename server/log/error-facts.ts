const deepest = 4;

/** What is told of an error. Never the values a statement was run with: they are what people wrote. */
export interface ErrorFacts {
  type: string;
  message: string;
  code?: string;
  digest?: string;
  stack?: string;
  cause?: ErrorFacts;
}

/** Makes an error, or whatever was thrown in the place of one, into plain data. */
export function errorFacts(error: unknown, depth = 0): ErrorFacts {
  if (!(error instanceof Error)) return { type: typeof error, message: withoutValues(String(error)) };
  const { code, digest } = error as { code?: unknown; digest?: unknown };
  return {
    type: error.name,
    message: withoutValues(error.message),
    ...(code !== undefined && { code: String(code) }),
    ...(digest !== undefined && { digest: String(digest) }),
    ...(error.stack !== undefined && { stack: framesOf(error.stack) }),
    ...(error.cause !== undefined && depth < deepest && { cause: errorFacts(error.cause, depth + 1) }),
  };
}

/** Drizzle ends the message of a failed statement with the values it was run with (`Failed query: …\nparams: …`). */
export function withoutValues(text: string): string {
  return text.replace(/\nparams: [\s\S]*?(?=\n\s+at |$)/g, '');
}

/** Where it happened, without the message that a stack begins with. */
function framesOf(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
    .join('\n');
}
