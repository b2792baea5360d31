import { useId, useState } from 'preact/hooks';
import { locale } from '../../i18n/locale.ts';
import { plural, t } from '../../i18n/translate.ts';
import { siteKey } from '../../settings/keys/site.ts';
import { Words } from '../../ui/words/Words.tsx';
import { RemovableList } from '../controls/RemovableList.tsx';
import { Section } from '../controls/Section.tsx';
import type { Settings } from '../use-settings.ts';

/** Every site that has a switch of its own: to search, switch and forget. */
export function SitesSection({ settings: { chosen, change } }: { settings: Settings }) {
  const [wanted, setWanted] = useState('');
  const id = useId();
  const { sites } = chosen;
  const byName = new Intl.Collator(locale()).compare;
  const found = sites
    .filter(({ site }) => site.includes(wanted.trim().toLowerCase()))
    .sort((one, other) => byName(one.site, other.site));
  return (
    <Section id="sites" title={t('options.sites.title')} about={t('options.sites.about')}>
      {sites.length === 0 && <p class="none">{t('options.sites.none')}</p>}
      {sites.length > 0 && (
        <div class="search">
          <label for={id}>{t('options.sites.search')}</label>
          <input
            id={id}
            type="search"
            value={wanted}
            spellcheck={false}
            autocomplete="off"
            onInput={({ currentTarget }) => setWanted(currentTarget.value)}
          />
          <span role="status">{wanted && plural('options.sites.found', found.length)}</span>
        </div>
      )}
      <RemovableList
        section="sites"
        items={found.map((entry) => ({
          key: entry.site,
          content: (
            <button
              type="button"
              role="switch"
              class="switch"
              aria-checked={entry.switch === 'on'}
              onClick={() => {
                const to = entry.switch === 'on' ? 'off' : 'on';
                change({ put: { [siteKey(entry.site)]: to }, drop: [] });
              }}
            >
              <span class="track" aria-hidden="true" />
              <span class="switch-words">
                <Words
                  of={entry.switch === 'on' ? 'options.sites.on' : 'options.sites.off'}
                  with={{ site: <bdi class="site">{entry.site}</bdi> }}
                />
              </span>
            </button>
          ),
          label: t('options.sites.forget'),
          name: t('options.sites.forget-site', { site: entry.site }),
          onRemove: () =>
            change(
              { put: {}, drop: [siteKey(entry.site)] },
              t('options.sites.forgotten', { site: entry.site }),
            ),
        }))}
      />
    </Section>
  );
}
