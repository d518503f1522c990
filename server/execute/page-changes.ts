import type { Writer } from '#db/doors.ts';
import type { PageCommand } from '#editorial/commands/pages.ts';
import type { Result } from '#editorial/refusal.ts';
import { bringRedirects } from './bring-redirects.ts';
import type { Effect, ReadChange } from './effect.ts';
import { changePage, makePage, orderPages, removePage, writePage } from './pages.ts';
import { addRedirect, keepRedirect, removeRedirect } from './redirects.ts';

/** Carries out a change of a page that is no article, or of an old address. */
export function changePages(
  tx: Writer,
  command: PageCommand,
  change: ReadChange,
  now: Date,
): Promise<Result<Effect>> {
  switch (command.type) {
    case 'page.write':
      return writePage(tx, command, change, now);
    case 'page.make':
      return makePage(tx, command, change, now);
    case 'page.change':
      return changePage(tx, command, change, now);
    case 'page.order':
      return orderPages(tx, command, change.id);
    case 'page.remove':
      return removePage(tx, change);
    case 'redirect.add':
      return addRedirect(tx, command, change.id, now);
    case 'redirect.bring':
      return bringRedirects(tx, command, change.id, now);
    case 'redirect.keep':
      return keepRedirect(tx, command, change.id);
    case 'redirect.remove':
      return removeRedirect(tx, command, change.id);
  }
}
