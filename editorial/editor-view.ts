/** What stands around an article while it is edited, as plain data: server/ reads it and components/newsroom draws it. */
export interface EditorView {
  /** Where the clock of the article's edition stands, as an IANA name. */
  timeZone: string;
  /** The sections of the article's edition in the order of the tree; `depth` 0 is the top. */
  sections: (Choice & { depth: number })[];
  /** The authors and topics that the article names. */
  authors: Choice[];
  topics: Choice[];
  /** The pictures that it shows: in the text by name, at its head by id. */
  pictures: EditorPicture[];
}

/** Something to be chosen by its name. */
export interface Choice {
  id: string;
  name: string;
}

/** A choice that was found among those of all editions. */
export interface FoundChoice extends Choice {
  edition: string;
}

/** A picture as far as it is drawn and checked in the editor: `/media/{name}-{width}.webp` for each of `widths`. */
export interface EditorPicture {
  id: string;
  name: string;
  width: number;
  height: number;
  widths: number[];
  credit: string;
  /** The alternative text that it has of its own, wherever it stands. */
  alt: string;
  areRightsEnded: boolean;
}

/** Finds a picture by its id or its name, as articles name them. */
export function pictureAmong(
  pictures: readonly EditorPicture[],
  idOrName: string,
): EditorPicture | undefined {
  return pictures.find(({ id, name }) => id === idOrName || name === idOrName);
}

export const choiceKinds = ['authors', 'topics'] as const;

export type ChoiceKind = (typeof choiceKinds)[number];
