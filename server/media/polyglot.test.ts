import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { inspectPicture, makeSizes } from './inspect.ts';
import { photograph } from './test-pictures.ts';

const folder = mkdtempSync(join(tmpdir(), 'warraq-polyglot-'));
process.env.WARRAQ_DATA = folder;
afterAll(() => rmSync(folder, { recursive: true }));

const script = '<script>__ran(1)</script>';
const sent = async (name: string, bytes: Uint8Array | string) => {
  const path = join(folder, `${name}.sent`);
  await writeFile(path, bytes);
  return path;
};

test.each([
  ['an SVG', `<svg xmlns="http://www.w3.org/2000/svg" onload="__ran(1)"/>`],
  [
    'an SVG behind a declaration',
    `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`,
  ],
  ['a page', `<!DOCTYPE html>${script}`],
  ['a page that begins like a GIF', `GIF89a/*${script}*/=1;`],
  ['a page that begins like a PNG', `\u0089PNG\r\n\u001a\n${script}`],
  ['a PDF', `%PDF-1.7\n${script}`],
  ['an XML with an entity', `<!DOCTYPE svg [<!ENTITY e SYSTEM "file:///etc/passwd">]><svg>&e;</svg>`],
])('%s is not taken for a picture', async (name, text) => {
  const path = await sent(name, Buffer.from(text, 'latin1'));
  await expect(inspectPicture(path, 'fake')).rejects.toThrow();
});

test.each(['jpeg', 'png', 'webp', 'gif'] as const)(
  'a script behind a %s, or in what its camera wrote, is in nothing that is kept of it',
  async (format) => {
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="">&lt;script&gt;${script}</rdf:Description></rdf:RDF></x:xmpmeta>`;
    const picture = await photograph(500, 400)
      .withExif({ IFD0: { Copyright: script } })
      .withXmp(xmp)
      .toFormat(format)
      .toBuffer();
    const path = await sent(`polyglot-${format}`, Buffer.concat([picture, Buffer.from(script)]));
    await inspectPicture(path, `polyglot-${format}`);
    await makeSizes(`polyglot-${format}`);
    const kept = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.sent'))
      .map(({ parentPath, name }) => join(parentPath, name));
    expect(kept.length).toBeGreaterThan(1);
    expect(kept.filter((file) => readFileSync(file).includes('__ran'))).toEqual([]);
  },
);
