import { warraqAt } from '#scripts/bootstrap/warraq-project.mjs';
import { root } from '../support/site.ts';

/** With what Node is started for `npm run warraq -- WORDS` on a data folder, whose database is the file in it. */
export function warraqOn(dataFolder: string, words: string[]) {
  return {
    args: [...(warraqAt(root).handOver.cli ?? []), ...words],
    options: { cwd: root, env: { ...process.env, WARRAQ_DATA: dataFolder, DATABASE_URL: '' } },
  };
}
