/** What the clocks of a place show. `month` is 1–12, `hour` 0–23. */
export interface WallClock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

type Calendar = 'iso8601' | 'islamic-umalqura';

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string, calendar: Calendar): Intl.DateTimeFormat {
  const key = `${calendar} ${timeZone}`;
  let clock = clocks.get(key);
  if (!clock) {
    clock = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
    });
    clocks.set(key, clock);
  }
  return clock;
}

/**
 * What the clocks of `timeZone` show at an instant, and its day in a calendar, as the engine has it. Through Intl, and not `@internationalized/date`: that looks at the
 * present (`new Date()`) on its way to any zone but UTC, which no page that is to be kept may do. Throws a RangeError for
 * an invalid Date or an unknown time zone.
 */
export function wallClock(date: Date, timeZone: string, calendar: Calendar = 'iso8601'): WallClock {
  const wall: WallClock = { year: 0, month: 1, day: 1, hour: 0, minute: 0 };
  for (const { type, value } of clockOf(timeZone, calendar).formatToParts(date)) {
    if (type in wall) wall[type as keyof WallClock] = Number(value);
  }
  return wall;
}
