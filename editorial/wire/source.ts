import type { WireCommand } from '../commands/wire.ts';
import { given } from '../given.ts';
import { allow, type Result, refuse } from '../refusal.ts';
import { nextAsking } from './due.ts';
import type { WireFault } from './faults.ts';

/** A feed that is watched, with what came of it so far. */
export interface WireSource {
  id: string;
  name: string;
  href: string;
  edition: string;
  sectionId: string;
  everyMinutes: number;
  /** Of its texts; null: the edition's. */
  language: string | null;
  credit: string;
  isOn: boolean;
  /** Counts what people change; askings leave it alone, so that nobody's form grows old by them. */
  version: number;
  nextAt: Date;
  askedAt: Date | null;
  answeredAt: Date | null;
  /** When it last brought a draft. */
  broughtAt: Date | null;
  /** What the source wants to be shown again, so that it can answer that nothing is new. */
  etag: string;
  lastModified: string;
  fault: WireFault | null;
  /** What the fault's sentence needs beside its words: a status, a line. */
  faultDetail: string;
  /** Askings in a row that failed. */
  failures: number;
}

const unasked = {
  askedAt: null,
  answeredAt: null,
  broughtAt: null,
  etag: '',
  lastModified: '',
  fault: null,
  faultDetail: '',
  failures: 0,
};

/** What a command makes of a source; null: it is not there yet. `wire.remove` makes nothing of it. */
export function decideWire(
  source: WireSource | null,
  command: Exclude<WireCommand, { type: 'wire.remove' }>,
  now: Date,
  id: string,
): Result<WireSource> {
  if (command.type === 'wire.make') {
    if (source) return refuse('already-there');
    const { type: _type, ...made } = command;
    return allow({ id, ...made, ...unasked, nextAt: now, version: 1 });
  }
  if (!source) return refuse('not-found');
  switch (command.type) {
    case 'wire.change': {
      const { type: _type, ...changes } = command;
      const after = { ...source, ...given(changes), version: source.version + 1 };
      const isOther = after.href !== source.href;
      const isAwake = after.isOn && (isOther || !source.isOn);
      return allow({
        ...after,
        ...(isOther && { etag: '', lastModified: '' }),
        ...(isAwake && { nextAt: now, fault: null, faultDetail: '', failures: 0 }),
      });
    }
    case 'wire.ask':
      return source.isOn ? allow({ ...source, nextAt: now }) : refuse('wrong-state');
    case 'wire.note':
      return allow(noted(source, command, now));
  }
}

function noted(
  source: WireSource,
  { outcome, items }: Extract<WireCommand, { type: 'wire.note' }>,
  now: Date,
): WireSource {
  const asked = { ...source, askedAt: now };
  const hasBrought = items.some(({ articleId }) => articleId !== null);
  if (outcome.kind === 'failed') {
    const { fault, detail, restMs } = outcome;
    const failures = source.failures + 1;
    return {
      ...asked,
      fault,
      faultDetail: detail,
      failures,
      broughtAt: hasBrought ? now : source.broughtAt,
      // 410 means for good (RFC 9110, 15.5.11): to go on asking would be rude and useless.
      isOn: source.isOn && fault !== 'gone',
      nextAt: nextAsking(source.everyMinutes, failures, restMs, now),
    };
  }
  return {
    ...asked,
    ...(outcome.kind === 'answered' && { etag: outcome.etag, lastModified: outcome.lastModified }),
    answeredAt: now,
    broughtAt: hasBrought ? now : source.broughtAt,
    fault: null,
    faultDetail: '',
    failures: 0,
    nextAt: nextAsking(source.everyMinutes, 0, null, now),
  };
}
