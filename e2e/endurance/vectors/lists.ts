/**
 * The vectors in a file that others have published, as they wrote them:
 * - `vectors.txt` of html5sec (cure53/H5SC): each in an element of its own, with a tail that closes what is open;
 * - `test/fixtures/expect.mjs` of DOMPurify: the payloads of its fixtures;
 * - a Markdown file, such as OWASP's XSS Filter Evasion Cheat Sheet: each block of code is one;
 * - any other: one a line.
 * @param name the file's name: its ending says what it is
 */
export function published(name: string, text: string): string[] {
  if (name.endsWith('.mjs')) return payloads(text);
  if (name.endsWith('.md')) return allOf(/^```\w*\n([\s\S]*?)^```/gm, text);
  const wrapped = allOf(/<div id="\d+">([\s\S]*?)\/\/\["'`-->\]\]>\]<\/div>/g, text);
  return wrapped.length > 0 ? wrapped : text.split('\n').filter((line) => line.trim() !== '');
}

function allOf(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].map(([, one = '']) => one.trim()).filter((one) => one !== '');
}

/** Literals between double quotes. JSON knows all of their escapes but two. */
function payloads(text: string): string[] {
  return allOf(/\bpayload"?\s*:\s*("(?:[^"\\\n]|\\.)*")/g, text).map(
    (literal) =>
      JSON.parse(
        literal.replace(/\\(?:x([\da-f]{2})|(.))/gi, (literally, code?: string, one?: string) => {
          if (code) return `\\u00${code}`;
          return one && !/["\\/bfnrtu]/.test(one) ? one : literally;
        }),
      ) as string,
  );
}
