import { type Finding, finding } from './finding.ts';

/** What the library knows of a picture. */
interface KnownPicture {
  /** The alternative text that it has of its own, wherever it stands. */
  alt: string;
  /** Whether its rights are over. */
  areRightsEnded: boolean;
}

/** What the library knows of a picture by its id or its name; undefined: nothing is known of it here. */
export type KnownPictures = (idOrName: string) => KnownPicture | undefined;

/** What a picture lacks where it stands; its own alternative text holds wherever none is written. */
export function checkPicture(
  known: KnownPicture | undefined,
  alt: string,
  paths: { alt: string; itself: string },
): Finding[] {
  return [
    ...((alt || (known?.alt ?? '')).trim() === '' ? [finding('alternative-missing', paths.alt)] : []),
    ...(known?.areRightsEnded ? [finding('rights-ended', paths.itself)] : []),
  ];
}
