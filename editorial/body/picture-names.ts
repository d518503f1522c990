/** Turns the address of a picture into the name of one in the media library; null: leave it out. */
export type PictureNames = (src: string) => string | null;

export const noPictures: PictureNames = () => null;
