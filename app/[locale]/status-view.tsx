import { getTranslations } from 'next-intl/server';
import { BareFrame } from '#components/reader/bare-frame.tsx';
import { Frame } from '#components/reader/frame.tsx';
import { type StatusCode, StatusPage, statusWords } from '#components/reader/status-page.tsx';
import type { EditionId } from '#messages/editions.ts';
import { readLatest } from '#server/reads/latest.ts';
import { surroundings } from './surroundings.ts';

/** The code that an address of the status pages asks for. */
export function statusCode(param: string): StatusCode {
  return ([410, 429, 500, 503] as const).find((code) => String(code) === param) ?? 404;
}

interface Props {
  edition: EditionId;
  code: StatusCode;
  /** Why a story was withdrawn. */
  reason?: string | undefined;
}

/**
 * A page that says why there is none. Where our own fault or need is told, nothing may depend on what has failed. The title
 * stands in the page, since Next asks no page for its metadata once the answer is a 404.
 */
export async function StatusView({ edition, code, reason }: Props) {
  const isOurs = code >= 429;
  const around = isOurs ? await surroundings(edition).catch(() => null) : await surroundings(edition);
  const t = await getTranslations('status');
  const title = <title>{t(`${statusWords[code]}Title`)}</title>;
  if (!around) {
    return (
      <BareFrame>
        {title}
        <StatusPage code={code} sections={[]} latest={[]} zone="UTC" />
      </BareFrame>
    );
  }
  const latest = isOurs ? null : await readLatest(edition, 1);
  const { shell } = around;
  return (
    <Frame {...around} href="">
      {title}
      <StatusPage
        code={code}
        reason={reason}
        sections={shell.sections}
        latest={latest?.teasers ?? []}
        zone={shell.edition.timeZone}
      />
    </Frame>
  );
}
