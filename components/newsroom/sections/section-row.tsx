'use client';

import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '#components/ui/icon.tsx';
import { type Move, placeAfter } from '#editorial/section-moves.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { MenuButton } from '../controls/menu-button.tsx';
import type { DeskSection } from './section.ts';

interface Props {
  section: DeskSection;
  sections: DeskSection[];
  /** From 1, the top of the tree. */
  level: number;
  /** null: there is nothing under it. */
  isExpanded: boolean | null;
  onChange: (section: DeskSection) => void;
  onRemove: (section: DeskSection) => void;
  onStep: (move: Move) => void;
}

const moves = ['up', 'down', 'in', 'out'] as const satisfies Move[];

export function SectionRow({ section, sections, level, isExpanded, onChange, onRemove, onStep }: Props) {
  const t = useTranslations('taxonomy');
  const { id, edition, name, slug, tint, articles } = section;
  return (
    <div
      className="tree-cells"
      data-tint={tint ?? undefined}
      style={{ '--level': level - 1 } as CSSProperties}
    >
      <Button slot="drag" className="drag-handle" aria-label={t('drag', { name })}>
        <span aria-hidden="true">⠿</span>
      </Button>
      {isExpanded === null ? (
        <span className="chevron" />
      ) : (
        <Button slot="chevron" className="chevron" data-expanded={isExpanded || undefined}>
          <Icon shape="forward" />
        </Button>
      )}
      <span className="tint" aria-hidden="true" />
      <Button className="tree-name row-name" onPress={() => onChange(section)}>
        <bdi>{name}</bdi>
      </Button>
      <span className="tree-slug wide-only">
        <bdi>{slug}</bdi>
      </span>
      <span className="number text-second">{t('articles', { count: articles })}</span>
      <MenuButton
        label="⋯"
        name={t('actionsOf', { name })}
        actions={[
          { id: 'change', label: t('change'), onAction: () => onChange(section) },
          ...moves.map((move) => ({
            id: move,
            label: t(`move.${move}`),
            shortcut: t(`moveKey.${move}`),
            onAction: () => onStep(move),
            isDisabled: placeAfter(sections, id, move) === null,
          })),
          { id: 'open', label: t('open'), href: hrefOf({ page: 'section', slug, number: 1 }, edition) },
          { id: 'remove', label: t('removeAsk'), onAction: () => onRemove(section) },
        ]}
      />
    </div>
  );
}
