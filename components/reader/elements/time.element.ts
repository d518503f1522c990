import { Enhancement } from './enhancement.ts';
import { everyMinute } from './every-minute.ts';
import { localeOf } from './locale.ts';
import { relativeWords } from './relative-words.ts';

/** Says how long ago a time was while that is less than a day; the served words stay in its title. */
export class TimeElement extends Enhancement {
  protected enhance(signal: AbortSignal): void {
    const time = this.querySelector('time');
    const at = Date.parse(time?.dateTime ?? '');
    if (!time || Number.isNaN(at)) return;
    const served = time.textContent;
    const hadTitle = time.hasAttribute('title');
    const locale = localeOf(this);
    everyMinute(signal, () => {
      const words = relativeWords(at, Date.now(), locale);
      if (words && !hadTitle) time.title = served.trim();
      else if (!hadTitle) time.removeAttribute('title');
      if (time.textContent !== (words ?? served)) time.textContent = words ?? served;
    });
  }
}
