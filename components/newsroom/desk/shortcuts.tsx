import { useTranslations } from 'next-intl';
import { Dialog } from '../controls/dialog.tsx';

const keys = [
  ['next', 'J'],
  ['previous', 'K'],
  ['open', 'Enter'],
  ['select', 'X'],
  ['search', '/'],
  ['new', 'N'],
  ['palette', 'Ctrl K'],
  ['help', '?'],
] as const;

/** The keys of the desk, as a list. */
export function Shortcuts({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useTranslations('desk');
  return (
    <Dialog title={t('shortcuts.title')} isOpen={isOpen} onClose={onClose}>
      <dl className="shortcut-list">
        {keys.map(([name, key]) => (
          <div key={name}>
            <dt>{t(`shortcuts.${name}`)}</dt>
            <dd>
              <kbd className="shortcut">{key}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
