import Sqlite from 'better-sqlite3';
import type { Statement } from './doors.ts';

/** What SQLite would do for a statement that costs more as a table grows. */
export interface Cost {
  /** `scan`: reads a table, an index or (in a join) an edition's part of one from one end to the other; `sort`: puts rows in order that it has gathered. */
  kind: 'scan' | 'sort';
  /** The table that is scanned, or those whose rows are sorted. */
  tables: string[];
  text: string;
}

interface Step {
  id: number;
  parent: number;
  detail: string;
}

/** What carrying out these statements would cost by SQLite's own plans, which depend on no data: it has no statistics. */
export function costsOf(path: string, statements: Iterable<Statement>): Cost[] {
  const db = new Sqlite(path, { readonly: true });
  try {
    return [...statements].flatMap(({ text, params }) => {
      const steps = db.prepare(`explain query plan ${text}`).all(params) as Step[];
      return costsIn(text, steps);
    });
  } finally {
    db.close();
  }
}

function costsIn(text: string, steps: Step[]): Cost[] {
  const names = tablesByName(text);
  const nameIn = ({ detail }: Step) => /^(?:SCAN|SEARCH) (\S+)/.exec(detail)?.[1] ?? '';
  const tableIn = (step: Step) => names.get(nameIn(step)) ?? nameIn(step);
  const beside = (step: Step) => steps.filter(({ id, parent }) => parent === step.parent && id !== step.id);
  /** What was gathered beside it under the same name, and is read here. */
  const isGathered = (step: Step) =>
    beside(step).some(({ detail }) => /^(CO-ROUTINE|MATERIALIZE) (.*)/.exec(detail)?.[2] === nameIn(step)) ||
    nameIn(step).startsWith('(');
  return steps.flatMap((step): Cost[] => {
    const isJoined = beside(step).some(({ detail }) => /^S(CAN|EARCH) /.test(detail));
    // A join that takes all of an edition has been begun at the wrong end.
    if (isJoined && /^SEARCH .*\(edition=\?\)$/.test(step.detail))
      return [{ kind: 'scan', tables: [tableIn(step)], text }];
    if (step.detail.startsWith('SCAN ') && !step.detail.includes('VIRTUAL TABLE')) {
      return isGathered(step) ? [] : [{ kind: 'scan', tables: [tableIn(step)], text }];
    }
    // The last terms of an order are sorted among the few rows that are alike in the first.
    if (!/^USE TEMP B-TREE FOR (?!LAST )/.test(step.detail)) return [];
    const sorted = beside(step).filter((one) => /^S(CAN|EARCH) /.test(one.detail));
    return [{ kind: 'sort', tables: [...new Set(sorted.map(tableIn))], text }];
  });
}

/** The tables of a statement by what they are called in it. */
function tablesByName(text: string): Map<string, string> {
  const named = text.matchAll(/\b(?:from|join)\s+"?(\w+)"?\s+(?:as\s+)?"?(\w+)"?/gi);
  const keywords =
    /^(where|on|inner|left|cross|order|group|limit|union|join|set|natural|indexed|not|match)$/i;
  return new Map(
    [...named].flatMap(([, table = '', name = '']) => (keywords.test(name) ? [] : [[name, table]])),
  );
}
