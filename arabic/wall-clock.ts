/** What the clocks of a place show. `month` is 1–12, `hour` 0–23. */
export interface WallClock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
    });
    clocks.set(timeZone, clock);
  }
  return clock;
}

/**
 * What the clocks of `timeZone` show at an instant. Through Intl, and not `@internationalized/date`: that looks at the
 * present (`new Date()`) on its way to any zone but UTC, which no page that is to be kept may do. Throws a RangeError for
 * an invalid Date or an unknown time zone.
 */
export function wallClock(date: Date, timeZone: string): WallClock {
  const wall: WallClock = { year: 0, month: 1, day: 1, hour: 0, minute: 0 };
  for (const { type, value } of clockOf(timeZone).formatToParts(date)) {
    if (type in wall) wall[type as keyof WallClock] = Number(value);
  }
  return wall;
}
