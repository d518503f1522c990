/** The languages of the editions, as react-aria names them. */
const spoken = ['ar-AE', 'en-US'];

const imported = /^import \S+ from ".*\/([a-z]{2}-[A-Z]{2})\.mjs";\n/gm;
const listed = /^ +"([a-z]{2}-[A-Z]{2})": [^\s,]+,?\n/gm;

/**
 * Leaves out of a list of react-aria's words, `intlStrings.mjs`, the thirty languages that the newsroom does not speak.
 * @throws where such a list is written in another form by now, so that the build stops and does not grow unseen
 */
export default function spokenWords(list: string): string {
  const keepSpoken = (line: string, language: string) => (spoken.includes(language) ? line : '');
  const left = list.replace(imported, keepSpoken).replace(listed, keepSpoken);
  for (const form of [imported, listed]) {
    const languages = [...left.matchAll(form)].map(([, language]) => language);
    if (String(languages) !== String(spoken))
      throw new Error('A list of react-aria’s words is not as it was.');
  }
  return left;
}
