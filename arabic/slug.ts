import { toAsciiDigits } from './numerals.ts';

/** In code points: percent-encoded, sixty Arabic letters make 360 characters, and 120 bytes as a file's name. */
const longest = 60;

/** Arabic and Persian presentation forms, which old systems paste in place of letters. */
const presentationForms = /[\uFB50-\uFDFF\uFE70-\uFEFC]+/g;
/** Presentation forms of lone vowel marks: NFKC makes a space of each, and so a hyphen inside a word. */
const loneMarkForms = /[\uFC5E-\uFC63\uFCF2-\uFCF4\uFE70-\uFE7F]/g;
/** What is not seen or not spelt: vowel and Quranic marks, tatweel, zero-width characters, bidi controls. Hamza stays. */
const unspelt =
  /[[[\p{M}&&\p{Script_Extensions=Arabic}]--[\u0653-\u0655]]\u06E5\u06E6\u0640\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]/gv;
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{Mn}\p{Mc}]*/gu;
/** Madda and hamza that found no letter to join. */
const strayHamza = /[\u0653-\u0655]/g;

/**
 * The readable part of an address, for a headline, a section or a person: NFC, without vowel marks, tatweel and bidi
 * controls, in ASCII digits and lower case, one hyphen for every other run of what is neither letter nor digit. Up to 60
 * code points, cut at a hyphen where there is one. Idempotent; '' when the title has no letter or digit.
 *
 * It is not percent-encoded, and it is not unique: the id decides which page is meant.
 */
export function slugOf(title: string): string {
  const spelt = title
    .replace(loneMarkForms, '')
    .replace(presentationForms, (forms) => forms.normalize('NFKC'))
    .replace(unspelt, '')
    .normalize('NFC')
    .replace(strayHamza, '')
    .toLowerCase()
    .normalize('NFC');
  return shortened((toAsciiDigits(spelt).match(word) ?? []).join('-'));
}

function shortened(slug: string): string {
  const points = [...slug];
  if (points.length <= longest) return slug;
  const hyphen = points.lastIndexOf('-', longest);
  if (hyphen > 0) return points.slice(0, hyphen).join('');
  let end = longest;
  while (end > 1 && /\p{M}/u.test(points[end] ?? '')) end--;
  return points.slice(0, end).join('');
}
