'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type AuditFilter, type AuditNoun, auditNouns, nounOf } from '#editorial/audit/filter.ts';
import { type EventType, eventTypes } from '#editorial/events.ts';
import { Button } from '../controls/button.tsx';
import { DayField } from '../controls/day-field.tsx';
import { Select } from '../controls/select.tsx';
import { useDeedWords } from './deed-words.ts';

interface Props {
  filter: AuditFilter;
  people: { id: string; name: string }[];
  hrefOf: (filter: AuditFilter) => string;
}

const any = 'any';

/** What the log is sieved by: by whom, on what, what was done, and the day. */
export function AuditFilters({ filter, people, hrefOf }: Props) {
  const t = useTranslations('audit');
  const wordsOf = useDeedWords();
  const router = useRouter();
  const change = (part: Partial<AuditFilter>) =>
    router.push(hrefOf({ ...filter, ...part, after: null }), { scroll: false });
  const { person, noun, type, day, subject } = filter;
  const types = eventTypes.filter((one) => noun === null || nounOf(one) === noun);
  return (
    <search className="desk-filters audit-filters">
      <Select
        label={t('filter.person')}
        value={person ?? any}
        onChange={(id) => change({ person: id === any ? null : id })}
        options={[
          { id: any, label: t('filter.anyone') },
          ...people.map(({ id, name }) => ({ id, label: name })),
        ]}
      />
      <Select
        label={t('filter.noun')}
        value={noun ?? any}
        onChange={(id) => change({ noun: id === any ? null : (id as AuditNoun), type: null })}
        options={[
          { id: any, label: t('filter.anything') },
          ...auditNouns.map((id) => ({ id, label: t(`noun.${id}`) })),
        ]}
      />
      <Select
        label={t('filter.type')}
        value={type ?? any}
        onChange={(id) => change({ type: id === any ? null : (id as EventType) })}
        options={[
          { id: any, label: t('filter.anyDeed') },
          ...types.map((id) => ({ id, label: wordsOf(id) })),
        ]}
      />
      <AuditDay key={day} day={day} onChange={(given) => change({ day: given })} />
      {(person || noun || day || subject) && (
        <Button
          kind="quiet"
          onPress={() => change({ person: null, noun: null, type: null, day: null, subject: null })}
        >
          {t('filter.clear')}
        </Button>
      )}
    </search>
  );
}

/** The day as it is being typed: a year of which not all digits stand there yet leads nowhere. */
function AuditDay({ day, onChange }: { day: string | null; onChange: (day: string | null) => void }) {
  const t = useTranslations('audit');
  const [typed, setTyped] = useState(day);
  return (
    <DayField
      label={t('filter.day')}
      value={typed}
      onChange={(given) => {
        setTyped(given);
        if (given !== day && (given === null || given >= '1000')) onChange(given);
      }}
    />
  );
}
