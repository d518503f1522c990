'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { ArticleContent } from '#editorial/article.ts';
import { type Disagreement, disagreements, mergedContent, type Side } from '#editorial/merging.ts';
import { Button } from '../../controls/button.tsx';
import { Dialog } from '../../controls/dialog.tsx';
import { DialogActions } from '../../controls/dialog-actions.tsx';
import { DisagreementRow } from './disagreement-row.tsx';

interface Text {
  label: string;
  content: ArticleContent;
}

interface Props {
  title: string;
  note?: string;
  mine: Text;
  theirs: Text;
  base: ArticleContent;
  onClose: () => void;
  /** @param content the text that shall stand; `side` is set where it is one of the two as a whole */
  onChoose: (content: ArticleContent, side?: 'mine' | 'theirs') => void;
}

/** Two texts of one article side by side, word for word, and what shall become of them: one, the other, or both merged. */
export function Comparison({ title, note, mine, theirs, base, onClose, onChoose }: Props) {
  const t = useTranslations('editor.conflict');
  const all = useMemo(
    () => disagreements(mine.content, theirs.content, base),
    [mine.content, theirs.content, base],
  );
  const [choices, setChoices] = useState<ReadonlyMap<string, Side>>(new Map());
  const choose = (id: string, side: Side) => setChoices((now) => new Map(now).set(id, side));
  const merged = () => mergedContent(mine.content, theirs.content, base, choices);
  return (
    <Dialog title={title} isOpen onClose={onClose} size="wide">
      {note !== undefined && <p>{note}</p>}
      <div className="disagreements">
        {all.map((one: Disagreement) => (
          <DisagreementRow
            key={one.id}
            disagreement={one}
            mine={mine}
            theirs={theirs}
            side={choices.get(one.id) ?? one.likely}
            onChoose={(side) => choose(one.id, side)}
          />
        ))}
      </div>
      <DialogActions main={{ label: t('merge'), onPress: () => onChoose(merged()) }}>
        <Button onPress={() => onChoose(mine.content, 'mine')}>{t('take', { text: mine.label })}</Button>
        <Button onPress={() => onChoose(theirs.content, 'theirs')}>
          {t('take', { text: theirs.label })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
