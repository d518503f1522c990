import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mastersFolder, mediaFolder } from './folders.ts';
import { inspectPicture, makeSizes } from './inspect.ts';
import { photograph } from './test-pictures.ts';

const folder = mkdtempSync(join(tmpdir(), 'warraq-media-'));
process.env.WARRAQ_DATA = folder;
afterAll(() => rmSync(folder, { recursive: true }));

const brought = async (name: string, bytes: Uint8Array) => {
  const path = join(folder, `${name}.sent`);
  await writeFile(path, bytes);
  return path;
};
const gps = {
  IFD0: { Copyright: 'secret owner', Make: 'Secret Camera' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '33/1 30/1 0/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '36/1 18/1 0/1',
  },
};
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="وكالة &quot;الأنباء&quot;">
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">جسر على النهر &amp; ضفتاه</rdf:li></rdf:Alt></dc:description>
</rdf:Description></rdf:RDF></x:xmpmeta>`;

describe('a photograph with all that its camera knew', () => {
  let found: Awaited<ReturnType<typeof inspectPicture>>;
  beforeAll(async () => {
    const bytes = await photograph(900, 600)
      .withExif(gps)
      .withXmp(xmp)
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const sent = await sharp(bytes).metadata();
    expect([sent.orientation, sent.exif?.includes('secret owner'), sent.xmp?.length ?? 0]).toEqual([
      6,
      true,
      expect.any(Number),
    ]);
    found = await inspectPicture(await brought('camera', bytes), 'camera');
    expect(await makeSizes('camera')).toEqual([240, 400, 600]);
  });

  test('stands upright', async () => {
    expect(found).toMatchObject({ width: 600, height: 900, widths: [600], format: 'jpeg' });
    expect(await sharp(join(mediaFolder(), 'camera-400.webp')).metadata()).toMatchObject({
      width: 400,
      height: 600,
    });
  });

  test('keeps nothing of it: no place, no owner, no camera, in the master or in any size', async () => {
    const files = [
      join(mastersFolder(), 'camera'),
      ...readdirSync(mediaFolder()).map((file) => join(mediaFolder(), file)),
    ];
    expect(files).toHaveLength(7);
    for (const file of files) {
      const { exif, xmp, iptc, orientation } = await sharp(file).metadata();
      expect([file, exif, xmp, iptc, orientation ?? 1]).toEqual([file, undefined, undefined, undefined, 1]);
    }
  });

  test('is not half-written anywhere', () => {
    expect(readdirSync(mediaFolder()).filter((file) => file.endsWith('.part'))).toEqual([]);
  });

  test('brings its caption and its credit', () => {
    expect(found).toMatchObject({ caption: 'جسر على النهر & ضفتاه', credit: 'وكالة "الأنباء"' });
  });
});

describe('a file that is damaged', () => {
  test.each([0.3, 0.7, 0.97])('a JPEG of which %d is there', async (share) => {
    const whole = await photograph(600, 400).jpeg().toBuffer();
    const path = await brought('cut', whole.subarray(0, Math.floor(whole.length * share)));
    await expect(inspectPicture(path, 'cut')).rejects.toMatchObject({ refusal: { code: 'picture-broken' } });
  });

  test('a PNG cut short', async () => {
    const whole = await photograph(600, 400).png().toBuffer();
    const path = await brought('cut-png', whole.subarray(0, whole.length / 2));
    await expect(inspectPicture(path, 'cut-png')).rejects.toMatchObject({
      refusal: { code: 'picture-broken' },
    });
  });
});

test('a drawing keeps its transparency', async () => {
  const clear = { width: 300, height: 200, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } as const;
  await inspectPicture(await brought('clear', await sharp({ create: clear }).png().toBuffer()), 'clear');
  expect((await sharp(join(mediaFolder(), 'clear-300.webp')).metadata()).hasAlpha).toBe(true);
});
