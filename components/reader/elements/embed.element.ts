import { Enhancement } from './enhancement.ts';

/** Puts what lies on another site in the place of its box, once a reader asks for it. */
export class EmbedElement extends Enhancement {
  protected enhance(signal: AbortSignal): void {
    this.inner('offer')?.removeAttribute('hidden');
    this.onPress('show', signal, () => {
      const shown = this.hasAttribute('frame') ? this.#frame() : this.#player();
      this.replaceChildren(shown);
      this.dataset.shown = '';
      shown.focus();
    });
  }

  #frame(): HTMLIFrameElement {
    const frame = document.createElement('iframe');
    frame.title = this.getAttribute('name') ?? '';
    // Their scripts run as theirs and reach nothing of ours; they cannot lead the page away.
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-presentation');
    frame.allow = 'fullscreen; encrypted-media; picture-in-picture';
    frame.src = this.getAttribute('frame') ?? '';
    return frame;
  }

  #player(): HTMLVideoElement {
    const video = document.createElement('video');
    video.setAttribute('aria-label', this.getAttribute('name') ?? '');
    video.controls = true;
    video.src = this.getAttribute('video') ?? '';
    return video;
  }
}
