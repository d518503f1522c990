'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import {
  Button,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import { RunningText } from '#components/ui/running-text.tsx';
import type { DeskEdition } from '#editorial/front-desk.ts';
import { useStories } from '../client/use-stories.ts';

interface Story {
  id: string;
  headline: string;
  isPublished: boolean;
}

interface Props {
  edition: DeskEdition;
  chosen: Story | null;
  onChoose: (story: Story | null) => void;
  error?: string | undefined;
}

/** One published article of an edition, found by what is typed. */
export function StoryPicker({ edition, chosen, onChoose, error }: Props) {
  const t = useTranslations('tickerDesk');
  const [typed, setTyped] = useState(chosen?.headline ?? '');
  const { stories } = useStories(edition.id, typed === chosen?.headline ? '' : typed, null);
  return (
    <ComboBox
      items={stories}
      inputValue={typed}
      onInputChange={setTyped}
      value={chosen?.id ?? null}
      onChange={(key) => {
        const story = stories.find(({ id }) => id === key) ?? null;
        onChoose(story);
        if (story) setTyped(story.headline);
      }}
      defaultFilter={() => true}
      allowsEmptyCollection
      isInvalid={error !== undefined}
      className="field"
    >
      <Label className="field-label">{t('article')}</Label>
      <div className="combo">
        <Input className="input" dir={edition.dir} />
        <Button className="combo-button">
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      <FieldError className="field-error">{error}</FieldError>
      <Popover className="popover">
        <ListBox className="list" renderEmptyState={() => <p className="list-item">{t('noArticle')}</p>}>
          {(story: Story) => (
            <ListBoxItem id={story.id} textValue={story.headline} className="list-item">
              <span dir={edition.dir}>
                <RunningText text={story.headline} />
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
