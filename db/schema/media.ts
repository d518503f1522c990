import { instant, json, table, text, whole } from '../columns.ts';

/** A picture. `widths` are the sizes on disk; the focal point is in thousandths from the left and the top. */
export const media = table('media', {
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
});
