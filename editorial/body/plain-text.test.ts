import { describe, expect, test } from 'vitest';
import { fromMarkdown } from './from-markdown.ts';
import { firstParagraph, plainText } from './plain-text.ts';

const textOf = (markdown: string) => plainText(fromMarkdown(markdown, (src) => src));

describe('the words of a body', () => {
  test('stand one block a line, without marks', () => {
    expect(textOf('# عنوان\n\nنص **غامق** و[رابط](https://example.org).')).toBe('عنوان\nنص غامق ورابط.');
  });

  test('are those of lists, tables, asides, quotations and code too', () => {
    expect(
      textOf('- بند\n\n> قول\n> — قائله\n\n> [!NOTE] عنوان\n> شرح\n\n| س | ص |\n|---|---|\n| 1 | 2 |'),
    ).toBe('بند\nقول\nقائله\nعنوان\nشرح\nس ص\n1 2');
    expect(textOf('```\nnpm start\n```')).toBe('npm start');
  });

  test('of a picture are its caption, or else its description', () => {
    expect(textOf('![وصف](a.jpg "شرح")')).toBe('شرح');
    expect(textOf('![وصف](a.jpg)')).toBe('وصف');
  });

  test('leave out a pull quote, which says again what the text says', () => {
    expect(textOf('قال كلاماً.\n\n> [!PULL]\n> كلاماً')).toBe('قال كلاماً.');
  });
});

describe('the first paragraph', () => {
  test('is the first that says something', () => {
    const body = fromMarkdown('# عنوان\n\n![](a.jpg)\n\nأول **الكلام**.\n\nثان.', (src) => src);
    expect(firstParagraph(body)).toBe('أول الكلام.');
  });

  test('is empty where there is none', () => expect(firstParagraph(fromMarkdown('# عنوان'))).toBe(''));
});
