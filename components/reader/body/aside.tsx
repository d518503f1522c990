import type { Block } from '#editorial/body/document.ts';
import type { DrawBlocks } from './context.ts';

type Aside = Extract<Block, { type: 'aside' }>;

/** What stands beside the story: in the margin where there is one. */
export function BodyAside({ aside, draw }: { aside: Aside; draw: DrawBlocks }) {
  return (
    <aside className="margin-note">
      {aside.attrs?.title && <p className="margin-title">{aside.attrs.title}</p>}
      {draw(aside.content)}
    </aside>
  );
}
