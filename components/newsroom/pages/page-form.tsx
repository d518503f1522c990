'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isolate } from '#arabic/isolate.ts';
import { useEdition } from '#components/ui/edition.ts';
import type { BodyDocument } from '#editorial/body/document.ts';
import { type EditionId, editionFormats } from '#messages/editions.ts';
import { editionPrefix } from '#messages/hrefs.ts';
import { Button } from '../controls/button.tsx';
import { newsroomHref } from '../shell/places.ts';
import { NameAndSlug } from '../taxonomy/name-and-slug.tsx';
import { useChange } from '../taxonomy/use-change.ts';
import { BodyEditor } from './body-editor.tsx';
import { PageConflict } from './page-conflict.tsx';
import { RemovePage } from './remove-page.tsx';
import type { StandingPage } from './standing-page.ts';

interface Props {
  edition: EditionId;
  /** As the server has it now; null: a new one. */
  page: StandingPage | null;
}

/**
 * Title, address and text of a page. Nothing of what is typed is lost where somebody else has changed the page
 * meanwhile: both texts are shown, and whoever is here decides.
 */
export function PageForm({ edition, page }: Props) {
  const t = useTranslations('taxonomy');
  const router = useRouter();
  const { change, isBusy, errorAt, problem, refusal } = useChange();
  const [value, setValue] = useState(fieldsOf(page));
  const [version, setVersion] = useState(page?.version ?? 0);
  const [generation, setGeneration] = useState(0);
  const pages = newsroomHref(editionPrefix(useEdition()), 'pages');
  const isStale = refusal?.code === 'stale-version' && page !== null && page.version > version;

  const save = async (over: number) => {
    if (!page) {
      const made = await change(
        { commands: [{ type: 'page.make', edition, ...value }] },
        { text: t('made', { name: isolate(value.title) }) },
      );
      if (made) router.push(`${pages}?edition=${edition}`);
      return;
    }
    const sent = { subjectId: page.id, expectedVersion: over };
    const done = await change(
      { ...sent, commands: [{ type: 'page.change', ...value }] },
      { text: t('changed', { name: isolate(value.title) }) },
    );
    if (done) setVersion(done.version);
    else router.refresh();
  };

  const takeTheirs = () => {
    if (!page) return;
    setValue(fieldsOf(page));
    setVersion(page.version);
    setGeneration(generation + 1);
  };

  return (
    <form
      className="page-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(version);
      }}
    >
      <div className="newsroom-head">
        <h1 className="newsroom-title">
          <bdi>{page?.title ?? t('newPage')}</bdi>
        </h1>
        <div className="ms-auto flex flex-wrap gap-2">
          {page && <RemovePage page={page} />}
          <Button kind="main" type="submit" isPending={isBusy}>
            {page ? t('save') : t('publishPage')}
          </Button>
        </div>
      </div>
      <p role="alert" className="field-error">
        {problem('title', 'slug')}
      </p>
      {isStale && (
        <PageConflict
          mine={value}
          theirs={page}
          dir={editionFormats[edition].dir}
          onMine={() => save(page.version)}
          onTheirs={takeTheirs}
        />
      )}
      <NameAndSlug
        label={t('title')}
        value={{ name: value.title, slug: value.slug }}
        onChange={({ name, slug }) => setValue({ ...value, title: name, slug })}
        isNew={page === null}
        nameError={errorAt('title')}
        slugError={errorAt('slug')}
      />
      <BodyEditor
        key={generation}
        label={t('body')}
        dir={editionFormats[edition].dir}
        value={value.body}
        onChange={(body) => setValue((now) => ({ ...now, body }))}
      />
    </form>
  );
}

function fieldsOf(page: StandingPage | null) {
  const { title = '', slug = '' } = page ?? {};
  return { title, slug, body: page?.body ?? emptyBody };
}

const emptyBody: BodyDocument = { type: 'doc', content: [{ type: 'paragraph' }] };
