import { Enhancement } from './enhancement.ts';
import { nextOption } from './next-option.ts';

/** So long nobody types on before their text is asked about. */
const PAUSE = 120;

/**
 * Suggestions under a search field: an ARIA combobox over a plain form. The field stays the reader's own: what they typed
 * is changed only by choosing, and Escape brings it back.
 */
export class SuggestElement extends Enhancement {
  #field!: HTMLInputElement;
  #list!: HTMLUListElement;
  #status!: HTMLElement;
  #words: string[] = [];
  #typed = '';
  #active = -1;
  #soon: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | undefined;

  protected enhance(signal: AbortSignal): void {
    const field = this.querySelector('input');
    if (!field) return;
    this.#field = field;
    this.#words = JSON.parse(this.getAttribute('words') || '[]') as string[];
    this.#build();
    const on = <Type extends keyof HTMLElementEventMap>(
      target: HTMLElement,
      type: Type,
      listener: (event: HTMLElementEventMap[Type]) => void,
    ) => target.addEventListener(type, listener, { signal });
    on(field, 'input', (event) => this.#ask((event as InputEvent).isComposing ? PAUSE * 3 : PAUSE));
    on(field, 'keydown', (event) => this.#key(event));
    on(field, 'blur', () => this.#close());
    // The field keeps the focus while an option is pressed; a finger that scrolls presses none.
    on(this.#list, 'pointerdown', (event) => event.preventDefault());
    on(this.#list, 'mousedown', (event) => event.preventDefault());
    on(this.#list, 'click', ({ target }) => {
      const option = (target as Element).closest<HTMLElement>('[role=option]');
      if (option) this.#choose(option.textContent ?? '');
    });
    signal.addEventListener('abort', () => this.#close());
    // Who was quicker than this module has typed already.
    if (document.activeElement === field && field.value !== field.defaultValue) this.#ask(0);
  }

  #build(): void {
    const field = this.#field;
    this.#list?.remove();
    this.#status?.remove();
    this.#list = document.createElement('ul');
    this.#list.id = `${field.id}-list`;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', this.getAttribute('list-label') ?? '');
    this.#list.hidden = true;
    this.#status = document.createElement('p');
    this.#status.setAttribute('role', 'status');
    this.#status.className = 'sr-only';
    this.append(this.#list, this.#status);
    const states = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false' };
    for (const [name, value] of Object.entries(states)) field.setAttribute(name, value);
    field.setAttribute('aria-controls', this.#list.id);
    this.dataset.live = '';
  }

  #ask(pause: number): void {
    this.#forget();
    this.#typed = this.#field.value;
    if (this.#typed.trim() === '') this.#close();
    else this.#soon = setTimeout(() => this.#fetch(this.#typed), pause);
  }

  /** What is on its way is for another text. */
  #forget(): void {
    clearTimeout(this.#soon);
    this.#asking?.abort();
  }

  async #fetch(text: string): Promise<void> {
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    try {
      const answer = await fetch(this.getAttribute('source') + encodeURIComponent(text), { signal });
      if (!answer.ok) return this.#close();
      const { items } = (await answer.json()) as { items: string[] };
      if (!signal.aborted && document.activeElement === this.#field) this.#show(items);
    } catch {
      // Without an answer the form is a plain form.
      if (!signal.aborted) this.#close();
    }
  }

  #show(items: string[]): void {
    this.#list.replaceChildren(
      ...items.map((text, n) => {
        const option = document.createElement('li');
        option.id = `${this.#list.id}-${n}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.dir = 'auto';
        option.textContent = text;
        return option;
      }),
    );
    this.#open(items.length > 0);
    this.#status.textContent = this.#words[items.length] ?? '';
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    const options = this.#list.children;
    if (key === 'Escape' && !this.#list.hidden) {
      event.preventDefault();
      this.#field.value = this.#typed;
      this.#close();
    } else if (key === 'Enter') {
      this.#forget();
      if (this.#active >= 0) {
        event.preventDefault();
        this.#choose(options[this.#active]?.textContent ?? '');
      }
    } else if (key === 'Tab') this.#close();
    else if (this.#list.hidden && options.length > 0 && /^Arrow(Up|Down)$/.test(key)) {
      event.preventDefault();
      this.#open(true);
      this.#mark(nextOption(key, -1, options.length) ?? -1);
    } else if (!this.#list.hidden) {
      const place = nextOption(key, this.#active, options.length);
      if (place === undefined) return;
      event.preventDefault();
      this.#mark(place);
    }
  }

  #mark(place: number): void {
    this.#active = place;
    const options = [...this.#list.children];
    for (const [n, option] of options.entries()) option.setAttribute('aria-selected', String(n === place));
    const option = options[place];
    if (option) this.#field.setAttribute('aria-activedescendant', option.id);
    else this.#field.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  #choose(text: string): void {
    this.#field.value = text;
    this.#close();
    this.#field.form?.requestSubmit();
  }

  #open(open: boolean): void {
    this.#list.hidden = !open;
    this.#field.setAttribute('aria-expanded', String(open));
    this.#mark(-1);
  }

  #close(): void {
    this.#forget();
    this.#open(false);
    this.#status.textContent = '';
  }
}
