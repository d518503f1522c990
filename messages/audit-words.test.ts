import { describe, expect, it } from 'vitest';
import { auditFields } from '#editorial/audit/changes.ts';
import { auditNouns } from '#editorial/audit/filter.ts';
import { accountActs, eventTypes } from '#editorial/events.ts';
import { words } from './words.testing.ts';

describe.each(words)('$id', ({ messages }) => {
  it('has words for everything that the audit log can tell', () => {
    const wanted = [
      ...eventTypes.map((type) => `audit.deed.${type}`),
      ...accountActs.map((act) => `audit.act.${act}`),
      ...auditNouns.map((noun) => `audit.noun.${noun}`),
      ...auditFields.map((field) => `audit.field.${field}`),
    ];
    expect(wanted.filter((key) => !messages.has(key))).toEqual([]);
  });
});
