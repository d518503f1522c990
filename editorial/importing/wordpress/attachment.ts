/** A file of the media library, as an export describes it. */
export interface Attachment {
  url: string;
  alt: string;
  /** HTML, as editors write it there. */
  caption: string;
  title: string;
}

/** Finds a file by the number that texts name it by; null: the export has none. */
export type Attachments = (id: number) => Attachment | null;

/** The files of an export that a post may show. A gallery that names none shows those that were uploaded to the post. */
export interface Files {
  attachment: Attachments;
  /** Those that were uploaded to the post itself, in their order. */
  attached: () => readonly Attachment[];
}
