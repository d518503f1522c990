import { type DateSetting, type DateWriting, dateKey, keptOption } from './date-settings.ts';
import { Enhancement } from './enhancement.ts';
import { everyMinute } from './every-minute.ts';
import { keep, onKeptChange } from './kept.ts';
import { showDates } from './show-dates.ts';

/** The reader's own digits, month names and calendar, in all the dates and marked numbers of the page. */
export class DatesElement extends Enhancement {
  #selects: HTMLSelectElement[] = [];

  protected enhance(signal: AbortSignal): void {
    this.#selects = [...this.querySelectorAll('select')];
    for (const select of this.#selects) {
      const choose = () => {
        keep(dateKey(select.name as DateSetting), select.value || null);
        this.#show();
      };
      select.addEventListener('change', choose, { signal });
    }
    onKeptChange(signal, () => this.#takeKept());
    this.#takeKept();
    everyMinute(signal, () => this.#show());
    this.reveal();
  }

  #takeKept(): void {
    for (const select of this.#selects) select.value = keptOption(select.name as DateSetting) ?? '';
    this.#show();
  }

  #show(): void {
    const own = this.dataset as unknown as DateWriting & { zone: string };
    const chosen = this.#selects.map(({ name, value }) => [name, value]).filter(([, value]) => value);
    const { digits, months, hijri } = { ...own, ...Object.fromEntries(chosen) };
    const writing: DateWriting = { digits, months, hijri };
    const shown = document.documentElement.dataset;
    // Written anew, even the same word has the styles of the whole page worked out again.
    for (const [setting, option] of Object.entries(writing))
      if (shown[setting] !== option) shown[setting] = option;
    showDates({ writing, isOwn: chosen.length === 0, zone: own.zone });
  }
}
