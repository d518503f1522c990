'use client';

import { useTranslations } from 'next-intl';
import { Radio, RadioGroup } from 'react-aria-components';
import { type ChangedRun, wordDifferences } from '#arabic/word-differences.ts';
import type { ArticleContent } from '#editorial/article.ts';
import type { Block } from '#editorial/body/document.ts';
import { piecesOf } from '#editorial/body/pieces.ts';
import type { Disagreement, Side } from '#editorial/merging.ts';
import { editionFormats } from '#messages/editions.ts';
import { useEditing } from '../editing.ts';

interface Props {
  disagreement: Disagreement;
  mine: { label: string; content: ArticleContent };
  theirs: { label: string; content: ArticleContent };
  side: Side;
  onChoose: (side: Side) => void;
}

/** One place at which two texts differ, with a choice between them. */
export function DisagreementRow({ disagreement, mine, theirs, side, onChoose }: Props) {
  const t = useTranslations('editor');
  const { edition } = useEditing();
  const say = useSaid();
  const [mineText, theirsText] =
    disagreement.kind === 'block'
      ? [textOf(disagreement.mine), textOf(disagreement.theirs)]
      : [say(disagreement.field, mine.content), say(disagreement.field, theirs.content)];
  const runs = wordDifferences(theirsText, mineText);
  const name = disagreement.kind === 'block' ? t('fields.body') : t(`fields.${disagreement.field}`);
  const mayBeBoth = disagreement.kind === 'block' && disagreement.mine && disagreement.theirs;
  const { dir, tag } = editionFormats[edition];
  return (
    <RadioGroup
      value={side}
      onChange={(value) => onChoose(value as Side)}
      aria-label={name}
      className="disagreement"
      orientation="horizontal"
    >
      <span className="field-label">{name}</span>
      <Radio value="mine" className="side">
        <span className="side-label">{mine.label}</span>
        <Runs runs={runs} without="removed" dir={dir} lang={tag} />
      </Radio>
      <Radio value="theirs" className="side">
        <span className="side-label">{theirs.label}</span>
        <Runs runs={runs} without="added" dir={dir} lang={tag} />
      </Radio>
      {mayBeBoth && (
        <Radio value="both" className="side side-both">
          <span className="side-label">{t('conflict.both')}</span>
        </Radio>
      )}
    </RadioGroup>
  );
}

function Runs({
  runs,
  without,
  dir,
  lang,
}: {
  runs: ChangedRun[];
  without: ChangedRun['kind'];
  dir: string;
  lang: string;
}) {
  const t = useTranslations('editor.conflict');
  const shown = runs.filter(({ kind }) => kind !== without);
  if (shown.length === 0) return <span className="text-second">{t('nothing')}</span>;
  return (
    <span dir={dir} lang={lang} className="side-text">
      {shown.map(({ kind, text }, at) =>
        kind === 'same' ? (
          text
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text that is drawn once
          <mark key={at} className="differs">
            {text}
          </mark>
        ),
      )}
    </span>
  );
}

function textOf(block: Block | null): string {
  if (!block) return '';
  return piecesOf({ type: 'doc', content: [block] })
    .map(({ text }) => text)
    .join('\n');
}

/** What a field says to a person. */
function useSaid(): (field: Exclude<keyof ArticleContent, 'body'>, content: ArticleContent) => string {
  const t = useTranslations('editor.conflict');
  const { view, pictureOf } = useEditing();
  const names = new Map(
    [...view.sections, ...view.authors, ...view.topics].map(({ id, name }) => [id, name]),
  );
  return (field, content) => {
    const value = content[field];
    if (typeof value === 'boolean') return value ? t('yes') : t('no');
    if (value === null) return '';
    if (field === 'heroId') return pictureOf(String(value))?.name ?? String(value);
    return [value]
      .flat()
      .map((one) => names.get(one) ?? one)
      .join('، ');
  };
}
