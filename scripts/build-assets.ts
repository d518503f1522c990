import fs from 'node:fs';
import path from 'node:path';
import { AssetFolder } from './assets/asset-folder.ts';
import { buildCardFonts } from './assets/card-fonts.ts';
import { coloursIn } from './assets/colours.ts';
import { buildElements, buildHead } from './assets/elements.ts';
import { buildFonts } from './assets/fonts.ts';
import { buildMark } from './assets/icons.ts';
import { MANIFEST, manifestText } from './assets/manifest.ts';

const root = path.resolve(import.meta.dirname, '..');
const elements = path.join(root, 'components/reader/elements');

/**
 * What readers' pages load and social cards are drawn with, made from the custom elements and the fonts; the manifest,
 * which names it all, comes last.
 */
async function buildAssets(): Promise<string> {
  const folder = new AssetFolder(path.join(root, 'public/assets'));
  const modules = path.join(root, 'node_modules');
  const fonts = await buildFonts(folder, modules, '/assets');
  const cards = {
    fonts: await buildCardFonts(folder, modules),
    colours: coloursIn(fs.readFileSync(path.join(root, 'app/tokens.css'), 'utf8')),
  };
  const mark = await buildMark(folder, '/assets');
  const script = await buildElements(folder, root);
  const head = await buildHead(root);
  folder.put(MANIFEST, manifestText({ script: `/assets/${script}`, fonts, head, mark, cards }));
  const cardFiles = cards.fonts.map(({ file }) => file);
  const stale = folder.sweep([...fonts.files, ...cardFiles, ...mark.files, script, MANIFEST]);
  if (!folder.written && !stale) return 'unchanged';
  return `${folder.written} written, ${stale} stale removed, ${script} of ${folder.size(script)} bytes`;
}

async function run(): Promise<boolean> {
  try {
    console.log(`assets: ${await buildAssets()}`);
    return true;
  } catch (error) {
    console.error(`assets: not built: ${reasonOf(error)}`);
    return false;
  }
}

function reasonOf(error: unknown): string {
  const [first] =
    (error as { errors?: { text: string; location?: { file: string; line: number } }[] }).errors ?? [];
  if (first) return `${first.location ? `${first.location.file}:${first.location.line}: ` : ''}${first.text}`;
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}

function watch(): void {
  let soon: NodeJS.Timeout | undefined;
  let last = Promise.resolve(true);
  fs.watch(elements, () => {
    clearTimeout(soon);
    soon = setTimeout(() => {
      last = last.then(run);
    }, 80);
  });
}

const built = await run();
if (process.argv.includes('--watch')) watch();
else if (!built) process.exitCode = 1;
