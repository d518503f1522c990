'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { Collection, Tree, TreeItem, TreeItemContent, useDragAndDrop } from 'react-aria-components';
import { placeOfDrop } from '#editorial/section-moves.ts';
import type { DeskSection } from './section.ts';
import { SectionRow } from './section-row.tsx';
import { useMoves } from './use-moves.ts';

interface Props {
  sections: DeskSection[];
  onChange: (section: DeskSection) => void;
  onRemove: (section: DeskSection) => void;
}

/** The sections of an edition, moved by dragging, by the keys, or by the actions of each. */
export function SectionTree({ sections, onChange, onRemove }: Props) {
  const t = useTranslations('taxonomy');
  const ground = useRef<HTMLDivElement>(null);
  const { place, step, onKeyDown } = useMoves(sections, ground);
  const { dragAndDropHooks } = useDragAndDrop<DeskSection>({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': nameOf(sections, String(key)) })),
    onMove({ keys, target }) {
      const [id] = keys;
      const drop = { id: String(target.key), position: target.dropPosition };
      const to = id === undefined ? null : placeOfDrop(sections, String(id), drop);
      if (to) void place(String(id), to);
    },
  });

  const childrenOf = (parentId: string | null) =>
    sections.filter((one) => one.parentId === parentId).sort((a, b) => a.position - b.position);

  const item = (section: DeskSection) => (
    <TreeItem id={section.id} textValue={section.name} className="tree-row">
      <TreeItemContent>
        {({ level, hasChildItems, isExpanded }) => (
          <SectionRow
            section={section}
            sections={sections}
            level={level}
            isExpanded={hasChildItems ? isExpanded : null}
            onChange={onChange}
            onRemove={onRemove}
            onStep={(move) => step(section.id, move)}
          />
        )}
      </TreeItemContent>
      <Collection items={childrenOf(section.id)} dependencies={[sections]}>
        {item}
      </Collection>
    </TreeItem>
  );

  return (
    <div ref={ground} onKeyDownCapture={onKeyDown}>
      <Tree
        aria-label={t('sections')}
        className="tree"
        items={childrenOf(null)}
        dependencies={[sections]}
        defaultExpandedKeys={sections.map(({ id }) => id)}
        dragAndDropHooks={dragAndDropHooks}
        onAction={(key) => {
          const section = sections.find(({ id }) => id === key);
          if (section) onChange(section);
        }}
      >
        {item}
      </Tree>
    </div>
  );
}

function nameOf(sections: DeskSection[], id: string): string {
  return sections.find((one) => one.id === id)?.name ?? '';
}
