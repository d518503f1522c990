import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitted } from './fit.ts';

const sizes = [80, 60, 40];
const room = 360;
/** As though each letter were half as wide as it is high, on lines of a thousand. */
const heightAt = async (text: string, size: number) =>
  Math.ceil((text.length * size) / 2 / 1000) * size * 1.3;
const set = (text: string) => fitted(text, { sizes, room, heightAt });
const headline = 'كلفة تحلية المياه تهبط إلى النصف خلال عقد. '.repeat(12).trim();

describe('fitted', () => {
  test('sets a short headline in the largest size', async () => {
    expect(await set('عودة المطر')).toEqual({ text: 'عودة المطر', size: 80, height: 104 });
  });

  test('goes down with its size before it cuts', async () => {
    expect(await set(headline.slice(0, 90))).toMatchObject({ text: headline.slice(0, 90), size: 60 });
    expect(await set(headline.slice(0, 260))).toMatchObject({ text: headline.slice(0, 260), size: 40 });
  });

  test('cuts what is too long for the smallest at a word', async () => {
    const { text, size } = await set(headline);
    expect(size).toBe(40);
    expect(text).toMatch(/[\p{L}]…$/u);
    expect(headline.startsWith(text.slice(0, -1))).toBe(true);
    expect(headline[text.length - 1]).toMatch(/[\s.]/);
    expect(text.length).toBeGreaterThan(240);
  });

  test('keeps to the room, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, maxLength: 700, unit: 'grapheme' }), async (text) => {
        const found = await set(text);
        expect(found.height).toBe(await heightAt(found.text, found.size));
        expect(found.height).toBeLessThanOrEqual(room);
      }),
    );
  });
});
