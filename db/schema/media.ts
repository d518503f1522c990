import { type Crops, mediaStatuses } from '#editorial/library.ts';
import { choice, index, instant, json, table, text, uniqueIndex, whole } from '../columns.ts';

/** A picture. `widths` are the sizes on disk; the focal point is in thousandths from the left and the top. */
export const media = table(
  'media',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull().unique(),
    width: whole('width').notNull(),
    height: whole('height').notNull(),
    widths: json<number[]>('widths').notNull(),
    focalX: whole('focal_x').notNull(),
    focalY: whole('focal_y').notNull(),
    credit: text('credit').notNull(),
    placeholder: text('placeholder').notNull(),
    createdAt: instant('created_at').notNull(),
    alt: text('alt').notNull().default(''),
    caption: text('caption').notNull().default(''),
    rights: text('rights').notNull().default(''),
    /** The moment from which on it may not be shown any more; null: there is none. */
    rightsUntil: instant('rights_until'),
    /** Rectangles by ratio, in thousandths of the picture; a ratio that is not there is cut around the focal point. */
    crops: json<Crops>('crops').notNull().default({}),
    /** Of the bytes that were uploaded, by which the same picture is known again. */
    digest: text('digest'),
    /** The address that it was fetched from, without its protocol and its size; null: it came as a file. */
    source: text('source'),
    format: text('format').notNull().default(''),
    bytes: whole('bytes').notNull().default(0),
    uploadedBy: text('uploaded_by').notNull().default(''),
    /** What the file was called that it came as, without its ending; empty: nobody knows. */
    fileName: text('file_name').notNull().default(''),
    /** What is searched for, folded. */
    deskText: text('desk_text').notNull().default(''),
    status: choice('status', [...mediaStatuses])
      .notNull()
      .default('ready'),
    /** Guards what its facts and its framing are changed to. */
    version: whole('version').notNull().default(1),
  },
  (t) => [
    uniqueIndex('media_digest').on(t.digest),
    uniqueIndex('media_source').on(t.source),
    index('media_created').on(t.createdAt),
    index('media_status').on(t.status),
  ],
);
