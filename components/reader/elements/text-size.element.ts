import { type Digits, numberInDigits } from '#arabic/numerals.ts';
import { Enhancement } from './enhancement.ts';
import { keep, kept, onKeptChange } from './kept.ts';
import { scaleBeside, scaleOf, showScale, TEXT_KEY } from './text-scale.ts';

/** Makes the text that is read larger and smaller, in five steps. */
export class TextSizeElement extends Enhancement {
  #scale = 1;

  protected enhance(signal: AbortSignal): void {
    this.onPress('smaller', signal, () => this.#step(-1));
    this.onPress('larger', signal, () => this.#step(1));
    const showKept = () => this.#show(scaleOf(kept(TEXT_KEY)));
    onKeptChange(signal, showKept);
    showKept();
    this.reveal();
  }

  #step(steps: number): void {
    const scale = scaleBeside(this.#scale, steps);
    if (scale === this.#scale) return;
    keep(TEXT_KEY, scale === 1 ? null : String(scale));
    this.#show(scale);
  }

  #show(scale: number): void {
    this.#scale = scale;
    showScale(scale);
    // Not `disabled`, which would take the focus away from under the finger at the last step.
    for (const [part, steps] of [
      ['smaller', -1],
      ['larger', 1],
    ] as const) {
      this.inner(part)?.setAttribute('aria-disabled', String(scaleBeside(scale, steps) === scale));
    }
    const output = this.querySelector('output');
    const { digits = 'latn' } = document.documentElement.dataset;
    if (output) output.value = numberInDigits(`${Math.round(scale * 100)}%`, digits as Digits);
  }
}
