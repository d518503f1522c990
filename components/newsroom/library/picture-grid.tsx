'use client';

import { useTranslations } from 'next-intl';
import { GridList, GridListItem } from 'react-aria-components';
import type { MediaItem } from '#editorial/library.ts';

interface Props {
  items: MediaItem[];
  onOpen: (item: MediaItem) => void;
  /** What stands where nothing was found. */
  empty: string;
}

/** Pictures side by side; arrows go through them, Enter or a press opens one. */
export function PictureGrid({ items, onOpen, empty }: Props) {
  const t = useTranslations('library');
  return (
    <GridList
      aria-label={t('pictures')}
      layout="grid"
      items={items}
      onAction={(id) => {
        const item = items.find((one) => one.id === id);
        if (item) onOpen(item);
      }}
      className="picture-grid"
      renderEmptyState={() => <p className="picture-none">{empty}</p>}
    >
      {(item) => (
        <GridListItem id={item.id} textValue={nameOf(item)} className="picture-tile">
          <Thumbnail item={item} />
          <bdi className="picture-name">{nameOf(item)}</bdi>
          <span className="picture-marks">
            {item.status !== 'ready' && <span data-mark={item.status}>{t(`status.${item.status}`)}</span>}
            {item.alt === '' && <span data-mark="lack">{t('lacksAlternative')}</span>}
            {item.areRightsEnded && <span data-mark="wrong">{t('rightsEnded')}</span>}
          </span>
        </GridListItem>
      )}
    </GridList>
  );
}

/** What a picture is called where it has to be told from others. */
export function nameOf({ alt, caption, title }: MediaItem): string {
  return alt || caption || title;
}

function Thumbnail({ item }: { item: MediaItem }) {
  const { name, widths, width, height, focalX, focalY, placeholder } = item;
  const size = widths.find((one) => one >= 400) ?? widths.at(-1);
  return (
    // biome-ignore lint/performance/noImgElement: its sizes were made when it came; the optimiser is off
    <img
      src={`/media/${name}-${size}.webp`}
      width={width}
      height={height}
      // Its name stands right below it.
      alt=""
      loading="lazy"
      decoding="async"
      className="picture-thumb"
      style={{
        objectPosition: `${focalX / 10}% ${focalY / 10}%`,
        backgroundImage: `url("${placeholder}")`,
      }}
    />
  );
}
