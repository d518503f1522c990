import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { ArticleContent } from '#editorial/article.ts';

/** How an article stands after a change: its version, its state, and the count that its text carries. */
export interface Standing {
  version: number;
  status: string;
  count: number;
}

/** What the server has said of each article, written down outside of it. */
export class Ledger {
  readonly #acknowledged = new Map<string, Standing>();
  readonly #underWay = new Map<string, Standing>();
  acknowledgements = 0;

  /** What an article will be if the change that is sent now comes through. */
  asks(id: string, standing: Standing): void {
    this.#underWay.set(id, standing);
  }

  acknowledges(id: string, standing: Standing): void {
    this.#acknowledged.set(id, standing);
    this.#underWay.delete(id);
    this.acknowledgements += 1;
  }

  /** Goes on from what is there: what was under way has come through or not, and either is right. */
  goesOnFrom(id: string, standing: Standing): void {
    this.#acknowledged.set(id, standing);
    this.#underWay.delete(id);
  }

  standing(id: string): Standing | undefined {
    return this.#acknowledged.get(id);
  }

  /**
   * What the database holds that was not said, or does not hold that was. An article may be as it was acknowledged, or as
   * the one change makes it that was under way; anything else is lost or made up.
   */
  faultsIn(dataFolder: string): string[] {
    const database = new DatabaseSync(join(dataFolder, 'warraq.db'));
    try {
      const rows = database.prepare('pragma integrity_check').all() as { integrity_check: string }[];
      const broken = rows.map((row) => row.integrity_check).filter((row) => row !== 'ok');
      const read = database.prepare('select version, status, headline, pending from articles where id = ?');
      const wrong = [...this.#acknowledged].flatMap(([id, said]) => {
        const row = read.get(id) as Row | undefined;
        const held = row && standingOf(row);
        const allowed = [said, this.#underWay.get(id)];
        return allowed.some((one) => one && held && sameStanding(one, held))
          ? []
          : [`${id}: said ${JSON.stringify(said)}, held ${JSON.stringify(held)}`];
      });
      return [...broken, ...wrong];
    } finally {
      database.close();
    }
  }

  /** How an article stands in the database. */
  static standingIn(dataFolder: string, id: string): Standing | undefined {
    const database = new DatabaseSync(join(dataFolder, 'warraq.db'));
    try {
      const row = database
        .prepare('select version, status, headline, pending from articles where id = ?')
        .get(id) as Row | undefined;
      return row && standingOf(row);
    } finally {
      database.close();
    }
  }
}

interface Row {
  version: number;
  status: string;
  headline: string;
  pending: string | null;
}

function standingOf({ version, status, headline, pending }: Row): Standing {
  const text = pending === null ? headline : (JSON.parse(pending) as ArticleContent).headline;
  return { version, status, count: Number(text.split(' ').at(-1)) };
}

function sameStanding(a: Standing, b: Standing): boolean {
  return a.version === b.version && a.status === b.status && a.count === b.count;
}
