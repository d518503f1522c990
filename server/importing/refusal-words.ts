import type { Refusal } from '#editorial/refusal.ts';

/** Why a picture was not taken, for the command line: `has …`, or the code of the refusal. */
export function refusalWords({ code, field, values }: Refusal): string {
  const told = Object.entries(values ?? {}).map(([name, value]) => `${name} ${value}`);
  if (values?.detail) return [field, values.detail].filter(Boolean).join(' ');
  return `is refused: ${[code, ...told].join(', ')}`;
}
