import type { Block, BodyDocument } from '../body/document.ts';
import { type Finding, finding } from './finding.ts';
import { checkPicture, type KnownPictures } from './pictures.ts';

/** The order of headings, and what figures lack. */
export function checkBlocks(body: BodyDocument, pictureOf?: KnownPictures): Finding[] {
  const findings: Finding[] = [];
  let level = 1;
  const look = (block: Block, path: string): void => {
    if (block.type === 'heading') {
      if (block.attrs.level > level + 1)
        findings.push(
          finding('heading-skipped', path, { values: { level: block.attrs.level, expected: level + 1 } }),
        );
      level = block.attrs.level;
    } else if (block.type === 'figure') {
      const { name, alt } = block.attrs;
      findings.push(
        ...checkPicture(pictureOf?.(name), alt, { alt: `${path}.attrs.alt`, itself: `${path}.attrs.name` }),
      );
      if (block.attrs.credit.trim() === '') findings.push(finding('credit-missing', `${path}.attrs.credit`));
    } else if (block.type === 'embed') {
      if (block.attrs.title.trim() === '') findings.push(finding('embed-untitled', `${path}.attrs.title`));
    } else if (block.type === 'blockquote' || block.type === 'aside' || block.type === 'gallery') {
      for (const [n, inner] of block.content.entries()) look(inner, `${path}.content.${n}`);
    } else if (block.type === 'bulletList' || block.type === 'orderedList') {
      for (const [i, item] of block.content.entries())
        for (const [n, inner] of item.content.entries()) look(inner, `${path}.content.${i}.content.${n}`);
    }
  };
  for (const [n, block] of body.content.entries()) look(block, `body.content.${n}`);
  return findings;
}
