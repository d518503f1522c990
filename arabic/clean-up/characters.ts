/** Classes of characters that the rules are written in, for patterns with the `v` flag. */

/** A letter of the Arabic script; tatweel is none. */
export const letter = '[\\p{L}&&\\p{Script=Arabic}]';
/** A letter with the marks upon it. */
export const marked = `(?:${letter}\\p{M}*)`;
export const digit = '[\\d٠-٩۰-۹]';
export const latin = '[\\p{L}&&\\p{Script=Latin}]';
/** White space within a line. A break belongs to the layout, and clean-up leaves it alone. */
export const space = '[ \\t\\u00A0]';
