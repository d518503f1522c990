import { describe, expect, it } from 'vitest';
import { severities } from '#editorial/checks/finding.ts';
import { complaintCodes } from '#editorial/complaint.ts';
import { refusalCodes } from '#editorial/refusal.ts';
import { askedFor } from './asked-for.testing.ts';
import { everyPiece, readIcu } from './icu.testing.ts';
import { explained, words } from './words.testing.ts';

const [standard, ...others] = words;
const keys = [...(standard?.messages.keys() ?? [])];

describe.each(others)('$id', ({ messages }) => {
  it('has the keys of the standard edition, in their order', () => {
    expect([...messages.keys()]).toEqual(keys);
  });

  it('takes the same values and tags', () => {
    for (const [key, message] of messages)
      expect(slotsOf(message), key).toEqual(slotsOf(standard?.messages.get(key) ?? ''));
  });
});

describe('what a message is given', () => {
  it('has one name for one thing: a value and a tag of one name would take each other’s place', () => {
    for (const { id, messages } of words)
      for (const [key, message] of messages) {
        const pieces = [...everyPiece(readIcu(message))].map(({ piece }) => piece);
        const tags = new Set(pieces.flatMap((piece) => (piece.kind === 'tag' ? [piece.name] : [])));
        const values = pieces.flatMap((piece) => ('forms' in piece || 'style' in piece ? [piece.name] : []));
        expect(
          values.filter((name) => tags.has(name)),
          `${id} ${key}`,
        ).toEqual([]);
      }
  });
});

describe('the keys', () => {
  it('are explained, group by group', () => {
    expect(explained).toEqual([...new Set(keys.map((key) => key.split('.')[0]))]);
  });

  it('are all in use', () => {
    const asked = askedFor();
    // Refusals, complaints and findings are shown by their codes, wherever there are any.
    const coded = new Set([
      ...refusalCodes.map((code) => `refusal.${code}`),
      ...complaintCodes.map((code) => `complaint.${code}`),
      ...Object.keys(severities).map((code) => `checks.${code}`),
    ]);
    expect(keys.filter((key) => !coded.has(key) && !asked(key))).toEqual([]);
  });

  it('are asked for by name: a key that nothing names is found', () => {
    const asked = askedFor();
    expect(asked('pagination.page')).toBe(true);
    expect(asked('status.goneTitle')).toBe(true);
    expect(asked('share.telegram')).toBe(true);
    expect(asked('pagination.first')).toBe(false);
    expect(asked('status.teapotTitles')).toBe(false);
    expect(asked('footer.telegram')).toBe(false);
  });
});

/** What a message is given: values, and tags but those that only mark what is inside them. */
function slotsOf(message: string): string[] {
  const names = [...everyPiece(readIcu(message))].flatMap(({ piece }) =>
    piece.kind === 'text' ? [] : piece.kind === 'tag' ? [`<${piece.name}>`] : [`{${piece.name}}`],
  );
  return [...new Set(names)].filter((name) => name !== '<bdi>' && name !== '<digits>').sort();
}
