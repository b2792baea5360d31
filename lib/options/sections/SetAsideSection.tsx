import { t } from '../../i18n/translate.ts';
import { textOf } from '../../settings/invalid/aside.ts';
import {
  acknowledgements,
  type InvalidReport,
  invalidReports,
} from '../../settings/invalid/reports.ts';
import { isNewer } from '../../settings/keys/format.ts';
import { siteOfKey } from '../../settings/keys/site.ts';
import { RemovableList } from '../controls/RemovableList.tsx';
import { Section } from '../controls/Section.tsx';
import type { Settings } from '../use-settings.ts';

/**
 * In UTF-16 code units. Longer values are cut here, because they are junk; the exported file has
 * them whole.
 */
const LONGEST = 120;

/**
 * Stored values that made no sense: what happened, what they were, and a way to forget them.
 * Renders nothing if all is well.
 */
export function SetAsideSection({ settings: { stored, change } }: { settings: Settings }) {
  const troubles = invalidReports(stored);
  const later = isNewer(stored);
  if (troubles.length === 0 && !later) return null;
  const unseen = troubles.some(({ seen }) => !seen);
  return (
    <Section id="set-aside" title={t('options.set-aside.title')}>
      {later && <p class="about">{t('options.set-aside.newer')}</p>}
      {troubles.length > 0 && <p class="about">{t('options.set-aside.about')}</p>}
      <RemovableList
        section="set-aside"
        items={troubles.map((trouble) => ({
          key: trouble.keys.join(),
          content: (
            <span class="trouble">
              {whatIs(trouble)} <code dir="ltr">{shortened(textOf(trouble.value))}</code>
            </span>
          ),
          label: t('options.set-aside.delete'),
          name: t('options.set-aside.delete-what', { what: whatIs(trouble) }),
          onRemove: () => change({ put: {}, drop: trouble.keys }, t('options.set-aside.deleted')),
        }))}
      />
      {unseen && (
        <button
          type="button"
          class="button"
          onClick={() => change({ put: acknowledgements(stored, Date.now()), drop: [] })}
        >
          {t('options.set-aside.noted')}
        </button>
      )}
    </Section>
  );
}

/** What the value should have been. */
function whatIs({ key }: InvalidReport): string {
  const site = siteOfKey(key);
  if (site) return t('options.set-aside.of-site', { site });
  const [kind] = key.split(':');
  switch (kind) {
    case 'mute':
      return t('options.set-aside.of-mute');
    case 'pause':
      return t('options.set-aside.of-pause');
    case 'skip':
      return t('options.set-aside.of-language');
    case 'pref':
      return t('options.set-aside.of-preference', { name: key.slice('pref:'.length) });
    default:
      return t('options.set-aside.of-key', { key });
  }
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
