import { useEdition } from '#components/ui/edition.ts';
import { editionFormats } from '#messages/editions.ts';
import { type TimeForm, When } from './when.tsx';

interface Props {
  at: Date;
  zone: string;
  form: TimeForm;
  className?: string;
}

/** A time that the browser turns into «قبل 12 دقيقة» while it is fresh. */
export function LiveTime({ at, zone, form, className }: Props) {
  const { tag, digits } = editionFormats[useEdition()];
  return (
    <w-time locale={tag} digits={digits} className={className}>
      <When at={at} zone={zone} form={form} />
    </w-time>
  );
}
