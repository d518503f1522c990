import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ask } from '../support/ask.ts';
import { addressOfArticle, importFiles } from '../support/import.ts';

const old = 'https://moved.example';

const exported = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>صحيفة قديمة</title><link>${old}</link><wp:base_blog_url>${old}</wp:base_blog_url>
<item><title>خبر من الأرشيف المنقول</title><link>${old}/2020/05/%d8%ae%d8%a8%d8%b1/</link>
<content:encoded><![CDATA[سطر أول.

<script>alert(1)</script>سطر ثانٍ.]]></content:encoded>
<wp:post_id>77031</wp:post_id><wp:post_date_gmt>2020-05-01 09:00:00</wp:post_date_gmt>
<wp:post_name>%d8%ae%d8%a8%d8%b1</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
</channel></rss>`;

test('a reader who comes by an old address of WordPress is led to the article in one step', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'warraq-e2e-'));
  try {
    const file = join(folder, 'export.xml');
    await writeFile(file, exported);
    const [made] = await importFiles([file]);
    const address = await addressOfArticle(made?.id ?? '');
    for (const path of ['/2020/05/%d8%ae%d8%a8%d8%b1/', '/2020/05/%D8%AE%D8%A8%D8%B1', '/?p=77031']) {
      const { status, headers } = await ask(path);
      expect([status, URL.parse(headers.location ?? '', old)?.pathname], path).toEqual([308, address]);
    }
    expect((await ask('/?p=77032')).status).toBe(200);
    expect((await ask(address)).text).not.toContain('alert(1)');
  } finally {
    await rm(folder, { recursive: true });
  }
});
