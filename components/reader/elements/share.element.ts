import { Enhancement } from './enhancement.ts';

const SAID_FOR = 4000;

/** Adds to the plain links for sharing what only a script can do: the system's own sheet, the clipboard, the printer. */
export class ShareElement extends Enhancement {
  #quiet: ReturnType<typeof setTimeout> | undefined;

  protected enhance(signal: AbortSignal): void {
    const url = new URL(this.getAttribute('url') || location.href, location.href).href;
    const title = this.getAttribute('title') || document.title;
    this.#offer('share', Boolean(navigator.share), signal, async () => {
      // Whoever closes the sheet without choosing rejects it: nothing to say.
      await navigator.share({ url, title }).catch(() => {});
    });
    this.#offer('copy', Boolean(navigator.clipboard), signal, async (button) => {
      const said = await navigator.clipboard.writeText(url).then(
        () => button.dataset.done,
        () => button.dataset.failed,
      );
      if (said) this.#say(said, signal);
    });
    this.#offer('print', true, signal, () => print());
  }

  #offer(name: string, can: boolean, signal: AbortSignal, act: (button: HTMLElement) => void): void {
    const button = can && this.onPress(name, signal, () => act(button as HTMLElement));
    if (button) button.hidden = false;
  }

  #say(words: string, signal: AbortSignal): void {
    const status = this.inner('status');
    if (!status) return;
    status.hidden = false;
    status.textContent = words;
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => {
      status.textContent = '';
    }, SAID_FOR);
    signal.addEventListener('abort', () => clearTimeout(this.#quiet), { once: true });
  }
}
