import type { Block } from '#editorial/body/document.ts';
import { BodyBlock } from './block.tsx';
import type { BodyContext } from './body.tsx';

type Aside = Extract<Block, { type: 'aside' }>;

/** What stands beside the story: in the margin where there is one. */
export function BodyAside({ aside, context }: { aside: Aside; context: BodyContext }) {
  return (
    <aside className="margin-note">
      {aside.attrs?.title && <p className="margin-title">{aside.attrs.title}</p>}
      {aside.content.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a document that is drawn once has no other name for its blocks
        <BodyBlock key={at} block={block} context={context} />
      ))}
    </aside>
  );
}
