/**
 * The words of `sizes` for a picture from edge to edge of a phone. Where three dots stand for one, two of them show all that
 * an eye can see, and cost half the bytes.
 */
export const acrossPhone = '(min-resolution: 2.5dppx) and (max-width: 47.99rem) 70vw, 100vw';
