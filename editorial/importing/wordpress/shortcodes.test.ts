import { describe, expect, test } from 'vitest';
import { readPost } from './texts.testing.ts';

describe('the shortcodes of WordPress', () => {
  test.each<[string, string, string[]]>([
    [
      'a caption inside, around a picture with a link',
      'أ\n[caption id="attachment_1" align="alignnone" width="300"]<a href="x"><img src="a.jpg" alt="رافعة" /></a> ميناء <b>جدة</b>[/caption]\nب',
      ['p أ', 'figure a.jpg | رافعة | ميناء جدة', 'p ب'],
    ],
    [
      'a caption as an attribute, with curly quotation marks',
      '[wp_caption caption=“ميناء جدة”]<img src="a.jpg">[/wp_caption]',
      ['figure a.jpg |  | ميناء جدة'],
    ],
    [
      'a gallery by numbers, without those that are not there',
      '[gallery columns=3 ids="1, 2,99"]',
      [
        'gallery',
        '  figure port.jpg | صورة port.jpg | الميناء ليلاً',
        '  figure bridge.jpg | صورة bridge.jpg | ',
      ],
    ],
    [
      'a gallery by its older name for them',
      '[gallery include="2"]',
      ['figure bridge.jpg | صورة bridge.jpg | '],
    ],
    ['a gallery of the files of the post', '[gallery]', ['figure bridge.jpg | صورة bridge.jpg | ']],
    [
      'an embed',
      '[embed width="500"]https://vimeo.com/76979871[/embed]',
      ['embed https://vimeo.com/76979871 | '],
    ],
    [
      'film and sound, by kind, by source and bare',
      '[video width="640" mp4="https://old.example/f.mp4"][/video][audio src=\'https://old.example/a.mp3\'][audio https://old.example/b.mp3]',
      [
        'embed https://old.example/f.mp4 | ',
        'p [a.mp3|https://old.example/a.mp3]',
        'p [b.mp3|https://old.example/b.mp3]',
      ],
    ],
    ['a playlist', '[playlist ids="3"]', ['p [حديث الصباح|https://old.example/uploads/talk.mp3]']],
  ])('%s', (_, content, expected) => expect(readPost(content)).toEqual({ body: expected, lost: [] }));
});

test('one that is not closed does not swallow the words before the next', () => {
  const { body } = readPost(
    '[audio src="https://a.example/1.mp3"] قبل [audio src="https://a.example/2.mp3"][/audio]',
  );
  expect(body).toEqual(['p [1.mp3|https://a.example/1.mp3]', 'p قبل', 'p [2.mp3|https://a.example/2.mp3]']);
});

test('one whose files are not there is named', () => {
  expect(readPost('أ [gallery ids="98,99"] ب')).toEqual({ body: ['p أ ب'], lost: ['shortcode gallery'] });
});

test.each<[string, string, string[], string[]]>([
  ['with attributes', 'أ [contact-form-7 id="7" title="راسلنا"] ب', ['p أ ب'], ['shortcode contact-form-7']],
  [
    'around words',
    '[box]مهم [su_note]جداً[/su_note][/box]',
    ['p مهم جداً'],
    ['shortcode box', 'shortcode su_note'],
  ],
  [
    'in blocks',
    '<!-- wp:shortcode -->\n[rev_slider alias="x"]\n<!-- /wp:shortcode -->',
    [],
    ['shortcode rev_slider'],
  ],
  [
    'that shows a video',
    '[youtube=http://www.youtube.com/watch?v=dQw4w9WgXcQ&amp;w=640]',
    ['embed https://www.youtube.com/watch?v=dQw4w9WgXcQ&w=640 | '],
    [],
  ],
])('one of a plugin %s', (_, content, body, lost) => expect(readPost(content)).toEqual({ body, lost }));

test.each([
  'قال [بحسب المصدر] إنه',
  'اقرأ [1] و[2]',
  'the experts [sic] said [AFP]',
  'a [so-called] expert [in Rome]',
  'x[i] = [a, b]',
  '[/b] وحدها',
  '[غير مغلق',
])('%s is what the writer wrote', (words) => {
  expect(readPost(words)).toEqual({ body: [`p ${words}`], lost: [] });
});

test.each([
  ['[[gallery ids="1"]]', '[gallery ids="1"]'],
  ['[[caption]نص[/caption]]', '[caption]نص[/caption]'],
])('%s is shown as it is', (written, shown) => {
  expect(readPost(`اكتب ${written} هنا`)).toEqual({ body: [`p اكتب ${shown} هنا`], lost: [] });
});

test('brackets in a tag and in a comment are none of them', () => {
  const { body, lost } = readPost(
    '<a href="https://x.example/?a[gallery]=1" title="[gallery]">أ</a><!-- [gallery] -->',
  );
  expect([body, lost]).toEqual([['p [أ|https://x.example/?a[gallery]=1]'], []]);
});
