import { bad, type Finding, good, warning } from './finding.ts';

/** Clocks of two machines are never quite alike. */
const toleratedMs = 5 * 60_000;
/** Nothing of this program is older: a clock that says so was never set. */
const earliest = Date.UTC(2026, 0);

/** @param newest when something happened last in the newsroom; null: nothing ever did */
export function clockFindings(now: Date, newest: Date | null): Finding[] {
  const says = now.toISOString().slice(0, 19).replace('T', ' ');
  if (now.getTime() < earliest)
    return [
      bad(
        'clock',
        `the machine says it is ${says} UTC`,
        'Set its clock (timedatectl set-ntp true): what is scheduled waits for it.',
      ),
    ];
  const aheadMs = (newest?.getTime() ?? 0) - now.getTime();
  if (aheadMs <= toleratedMs) return [good('clock', `${says} UTC`)];
  return [
    warning(
      'clock',
      `it is ${says} UTC, and the newest change is ${Math.round(aheadMs / 60_000)} minutes ahead of that`,
      'The clock was put back, or was wrong before. See that it is right now (timedatectl); what was scheduled is published by the clock as it is.',
    ),
  ];
}
