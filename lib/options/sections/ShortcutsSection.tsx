import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/translate.ts';
import { Section } from '../controls/Section.tsx';
import type { OptionsGateway, Shortcut } from '../gateway.ts';

/** What each shortcut does; browsers describe only some of them. */
const DOES = {
  _execute_action: 'manifest.open-story',
  'next-mention': 'manifest.next-mention',
  'previous-mention': 'manifest.previous-mention',
  'switch-site': 'manifest.switch-site',
  beside: 'manifest.beside',
} as const;

/**
 * The keys as they are set in the browser, and the way to the browser's own page for changing them.
 */
export function ShortcutsSection({ gateway }: { gateway: OptionsGateway }) {
  const shortcuts = useShortcuts(gateway);
  const known = shortcuts.flatMap(({ name, keys }) => {
    return Object.hasOwn(DOES, name) ? [{ does: DOES[name as keyof typeof DOES], keys }] : [];
  });
  return (
    <Section
      id="shortcuts"
      title={t('options.shortcuts.title')}
      about={t(known.length > 0 ? 'options.shortcuts.about' : 'options.shortcuts.none')}
    >
      {known.length > 0 && (
        <>
          <dl class="shortcuts">
            {known.map(({ does, keys }) => (
              <div key={does}>
                <dt>{t(does)}</dt>
                <dd>{keys ? <kbd dir="ltr">{keys}</kbd> : t('options.shortcuts.not-set')}</dd>
              </div>
            ))}
          </dl>
          <button type="button" class="button" onClick={() => gateway.changeShortcuts()}>
            {t('options.shortcuts.change')}
          </button>
        </>
      )}
    </Section>
  );
}

/** Read again whenever the reader comes back to the page, having perhaps changed them elsewhere. */
function useShortcuts(gateway: OptionsGateway): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const life = new AbortController();
    const look = () =>
      void gateway.shortcuts().then(
        (found) => life.signal.aborted || setShortcuts(found),
        () => undefined,
      );
    look();
    window.addEventListener('focus', look, { signal: life.signal });
    return () => life.abort();
  }, [gateway]);
  return shortcuts;
}
