const number = String.raw`\p{Nd}[\p{Nd}.,٫٬]*`;

/** What the bidi algorithm turns about in a line from right to left, each with how it would come out. */
const runs = [
  // +966 11 555 0134 → 0134 555 11 966+
  String.raw`\+?\p{Nd}{2,4}(?:[ \u00A0-]\p{Nd}{2,4}){2,}`,
  // 3-2 → 2-3, 2026-03-15 → 15-03-2026, 7:30–9:00 → 9:00–7:30
  String.raw`\p{Nd}[\p{Nd}.,:]*(?:[-–]\p{Nd}[\p{Nd}.,:]*)+(?<![.,:])`,
  // −5°C → C°5−, +12.0% → 12.0+%
  String.raw`(?<![\p{L}\p{Nd}])[+\-−±]${number}(?<![.,])(?:\s?[%‰]|\s?°[CF]?)?`,
  // 68.5% → %68.5
  `${number}\\s?[%‰]`,
  // 400 kV → kV 400, 5°C → C°5
  String.raw`${number}(?:[ \u00A0](?:[µmckMGT]?(?:Wh?|V|A|Hz|B|bps|m|g|L|Pa))(?:\/[a-z]+)?|\s?°[CF])(?![\p{L}\p{Nd}-])`,
  // $1,299 → 1,299$
  `[$€£¥]${number}(?<![.,])`,
  // @ayn_assunduq → ayn_assunduq@
  String.raw`(?<![\p{L}\p{Nd}])[@#]\w+`,
  // C++ → ++C, OPEC+ → +OPEC
  String.raw`\b[A-Za-z]+\+{1,2}(?![\p{L}\p{Nd}])`,
];

const turned = new RegExp(`(${runs.join('|')})`, 'u');

/** A text cut at its turned runs, which come second, fourth and so on. */
export function aroundTurnedRuns(text: string): string[] {
  return text.split(turned);
}
