import { Enhancement } from './enhancement.ts';
import { keep, kept } from './kept.ts';
import { mayTurn, placeAfter } from './ticker-turn.ts';

const KEY = 'warraq.ticker';
const STAY = 6000;
const TURN = 160;

const session = () => sessionStorage;

/** The latest news, one item at a time. It rests while it is attended to, and for good once it is paused. */
export class TickerElement extends Enhancement {
  #items: HTMLElement[] = [];
  #place = 0;
  #paused = false;
  #attended = { pointer: false, focus: false };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stillness = matchMedia('(prefers-reduced-motion: reduce)');

  protected enhance(signal: AbortSignal): void {
    this.#items = [...this.querySelectorAll<HTMLElement>('ul > li')];
    if (this.#items.length < 2) return;
    this.#paused = kept(KEY, session) === 'paused';
    this.#place = 0;
    this.#listen(signal);
    this.dataset.live = '';
    // Nothing scrolls any more.
    const list = this.querySelector('ul[tabindex]');
    list?.removeAttribute('tabindex');
    const controls = this.inner('controls');
    if (controls) controls.hidden = false;
    this.#mark();
    this.#rest();
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      delete this.dataset.live;
      list?.setAttribute('tabindex', '0');
      if (controls) controls.hidden = true;
    });
  }

  #listen(signal: AbortSignal): void {
    this.onPress('previous', signal, () => this.#turn(-1));
    this.onPress('next', signal, () => this.#turn(1));
    this.onPress('pause', signal, () => this.#pause(!this.#paused));
    const on = (type: string, listener: (event: Event) => void) =>
      this.addEventListener(type, listener, { signal });
    on('pointerenter', () => this.#attend({ pointer: true }));
    on('pointerleave', () => this.#attend({ pointer: false }));
    on('focusout', () => this.#attend({ focus: false }));
    on('focusin', (event) => {
      this.#attend({ focus: true });
      const place = this.#items.findIndex((item) => item.contains(event.target as Node));
      if (place >= 0) this.#show(place, 0);
    });
    document.addEventListener('visibilitychange', () => this.#rest(), { signal });
    this.#stillness.addEventListener('change', () => this.#rest(), { signal });
  }

  #pause(paused: boolean): void {
    this.#paused = paused;
    keep(KEY, paused ? 'paused' : null, session);
    // Who presses «play» is still upon the button and wants to see it go.
    if (!paused) this.#attended = { pointer: false, focus: false };
    this.#rest();
  }

  #attend(change: Partial<{ pointer: boolean; focus: boolean }>): void {
    Object.assign(this.#attended, change);
    this.#rest();
  }

  /** Waits for the next turn, if there may be one, and shows on the button how things stand. */
  #rest(): void {
    clearTimeout(this.#timer);
    const still = this.#stillness.matches;
    const attended = this.#attended.pointer || this.#attended.focus;
    const count = this.#items.length;
    if (mayTurn({ count, paused: this.#paused, attended, still, hidden: document.hidden })) {
      this.#timer = setTimeout(() => this.#turn(1), STAY);
    }
    const button = this.inner('pause');
    if (!button) return;
    button.hidden = still;
    // The name stays «pause», as a pressed button's must; the tip says what a press will do.
    button.setAttribute('aria-pressed', String(this.#paused));
    button.title = (this.#paused ? button.dataset.labelPlay : button.dataset.labelPause) ?? '';
  }

  #turn(steps: number): void {
    this.#show(placeAfter(this.#place, steps, this.#items.length), steps);
    this.#rest();
  }

  #show(place: number, steps: number): void {
    if (place === this.#place) return;
    const [from, to] = [this.#items[this.#place], this.#items[place]];
    this.#place = place;
    this.#mark();
    if (!steps || this.#stillness.matches) return;
    // What comes next enters from where the line of text goes on.
    const onward = getComputedStyle(this).direction === 'rtl' ? -steps : steps;
    const away = (side: number) => ({ opacity: 0, transform: `translateX(${side * onward}rem)` });
    const here = { opacity: 1, transform: 'none' };
    from?.animate([here, away(-1)], { duration: TURN, easing: 'ease-in' });
    to?.animate([away(1), here], { duration: TURN, easing: 'ease-out' });
  }

  #mark(): void {
    for (const [place, item] of this.#items.entries()) {
      item.toggleAttribute('data-current', place === this.#place);
    }
  }
}
