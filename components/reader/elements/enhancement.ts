/**
 * A custom element that adds to markup which works without it. `enhance` runs once its children are there; what it
 * listens to ends with the signal, when the element leaves the page.
 */
export abstract class Enhancement extends HTMLElement {
  #life: AbortController | undefined;

  protected abstract enhance(signal: AbortSignal): void;

  connectedCallback(): void {
    const life = new AbortController();
    const { signal } = life;
    this.#life = life;
    if (document.readyState !== 'loading') this.enhance(signal);
    else document.addEventListener('DOMContentLoaded', () => this.enhance(signal), { once: true, signal });
  }

  disconnectedCallback(): void {
    this.#life?.abort();
  }

  /** The element inside that plays a part. */
  protected inner(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`);
  }

  /** Calls back when a part is pressed; a part that is not there is never pressed. */
  protected onPress(name: string, signal: AbortSignal, pressed: () => void): HTMLElement | null {
    const part = this.inner(name);
    part?.addEventListener('click', pressed, { signal });
    return part;
  }

  /** Shows what is of no use without a script. */
  protected reveal(): void {
    for (const element of [this, ...this.children]) element.removeAttribute('hidden');
  }
}
