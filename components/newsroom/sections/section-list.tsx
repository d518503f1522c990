'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../controls/button.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { EmptyList } from '../taxonomy/empty-list.tsx';
import { ListHead } from '../taxonomy/list-head.tsx';
import { RemoveSectionForm } from './remove-form.tsx';
import type { DeskSection } from './section.ts';
import { SectionForm } from './section-form.tsx';
import { SectionTree } from './section-tree.tsx';

type Task = null | { kind: 'make' } | { kind: 'change' | 'remove'; section: DeskSection };

/** The tree of an edition's sections. */
export function SectionList({ edition, sections }: { edition: string; sections: DeskSection[] }) {
  const t = useTranslations('taxonomy');
  const [task, setTask] = useState<Task>(null);
  const close = () => setTask(null);
  return (
    <>
      <ListHead title={t('sections')} edition={edition}>
        <Button kind="main" onPress={() => setTask({ kind: 'make' })}>
          {t('addSection')}
        </Button>
      </ListHead>
      <p className="field-hint">{t('treeHint')}</p>
      {sections.length === 0 ? (
        <EmptyList title={t('noSections')} text={t('noSectionsText')} />
      ) : (
        <SectionTree
          key={edition}
          sections={sections}
          onChange={(section) => setTask({ kind: 'change', section })}
          onRemove={(section) => setTask({ kind: 'remove', section })}
        />
      )}
      <Dialog
        title={
          task?.kind === 'remove'
            ? t('removeSection', { name: task.section.name })
            : t(task?.kind === 'change' ? 'changeSection' : 'addSection')
        }
        isOpen={task !== null}
        onClose={close}
      >
        {task?.kind === 'remove' ? (
          <RemoveSectionForm section={task.section} sections={sections} onClose={close} />
        ) : (
          <SectionForm
            edition={edition}
            section={task?.kind === 'change' ? task.section : null}
            sections={sections}
            onClose={close}
          />
        )}
      </Dialog>
    </>
  );
}
