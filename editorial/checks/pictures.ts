import { type Finding, finding } from './finding.ts';

interface KnownPicture {
  /** The alternative text that it has of its own, wherever it stands. */
  alt: string;
  /** Whether its rights are over. */
  areRightsEnded: boolean;
}

export type KnownPictures = ReadonlyMap<string, KnownPicture>;

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
