import fs from 'node:fs';
import path from 'node:path';
import * as harfbuzz from 'harfbuzzjs';
import { describe, expect, it } from 'vitest';
import { type FontFile, naskh, plex } from './font-files.ts';
import { cut, whole } from './fonts.ts';

const modules = path.resolve(import.meta.dirname, '../../node_modules');

/** Joining, ligatures, stacked marks, kerning before a final yeh, foreign letters, digits: whatever a subset might lose. */
const words = `
  لا لإ لأ لآ ولا فلأن بالآخرين الله لله بالله اللّٰه محمد لمحة نجم يحجز حجج تحج بحجم في فى نبي يحيى بيروت كي هي مي
  بين بنين تبيّن سنبلة شمس مسؤول مسئول قراءة شيء ضوء بطء مرفأ مبدأ هيئة رؤساء إيران آخر أخبار مؤتمر
  قُرْآن مُحَمَّدٌ لَمَّا إنَّ ثُمَّتَ كِتابًا عِلْمٍ مَرَّةً لَّا لِّي شَدّةٌ هٰذا ذٰلك رحمٰن وَالْكِتَاب تطـــويل مـمـم
  ههه ععع غغغ صضط ككك ككمم لمم لج لح لخ لم لي بج بم بر بز تن ثر ير يز نر سر شر صر ضر ميم جيم
  پوتين گوگل چاد ژان ڤيينا ڨفصة الڭ ،؛؟ مئة ألف استراتيجياتهم فسيكفيكهم
`
  .trim()
  .split(/\s+/);

const runs = [...words, words.join(' ')];
const latinRuns = 'Warraq “AVATAR” fi ffl Tokyo 1,204.50 To. Wa-Ya Straße Ångström «El Niño» 3–2'.split(' ');

describe('the subset of a font shapes as the whole font does', () => {
  it('Plex 500', () => same(plex(500, 'arabic-with-digits'), runs));
  it('Plex 700', () => same(plex(700, 'arabic'), runs));
  it.each([400, 700] as const)('Naskh %d', (weight) => same(naskh(weight, 'arabic'), runs));
  it('the name of the other edition', () => same(naskh(400, 'language-names'), ['العربية']));
  it('Plex in Latin letters', () => same(plex(700, 'latin'), latinRuns));
  it('Naskh in Latin letters', () => same(naskh(700, 'latin'), latinRuns));

  it.each([
    plex(500, 'signs-letters'),
    plex(700, 'signs-letters'),
    naskh(400, 'signs-letters'),
    naskh(700, 'signs'),
    plex(500, 'latin'),
    naskh(400, 'latin'),
  ])('$name sets figures of one width under each other', async (file) => {
    const source = fs.readFileSync(path.join(modules, file.source));
    const draw = drawer(await cut(source, file, 'truetype'));
    const widths = [...'0123456789'].map((figure) => draw(figure)[0]?.[2]);
    expect(new Set(widths).size).toBe(1);
  });
});

async function same(file: FontFile, texts: string[]) {
  const source = fs.readFileSync(path.join(modules, file.source));
  const [expected, actual] = [await whole(source, file.fixedWeight), await cut(source, file, 'truetype')].map(
    drawer,
  );
  for (const text of texts) expect(actual?.(text), text).toEqual(expected?.(text));
}

/** Says what is drawn for a text: outline and place of each glyph, whatever its number. */
function drawer(bytes: Buffer) {
  const font = new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(Uint8Array.from(bytes).buffer)));
  return (text: string) => {
    const buffer = new harfbuzz.Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    harfbuzz.shape(font, buffer);
    const places = buffer.getGlyphPositions();
    return buffer.getGlyphInfos().map(({ codepoint, cluster }, index) => {
      const place = places[index];
      return [cluster, font.glyphToPath(codepoint), place?.xAdvance, place?.xOffset, place?.yOffset];
    });
  };
}
