import { LANGUAGES } from '../../find/name-index.ts';
import { languageName } from '../../i18n/language-name.ts';
import { locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/translate.ts';
import { skipKey } from '../../settings/keys/language.ts';
import { Section } from '../controls/Section.tsx';
import type { Settings } from '../use-settings.ts';

/** Which pages are read, by language. */
export function LanguagesSection({ settings: { chosen, change } }: { settings: Settings }) {
  const leftAlone = new Set(chosen.leftAlone);
  const byName = new Intl.Collator(locale()).compare;
  const languages = LANGUAGES.map((tag) => ({ tag, name: languageName(tag) }));
  return (
    <Section
      id="languages"
      title={t('options.languages.title')}
      about={t('options.languages.about')}
    >
      <ul class="languages">
        {languages
          .sort((one, other) => byName(one.name, other.name))
          .map(({ tag, name }) => (
            <li key={tag}>
              <label class="option">
                <input
                  type="checkbox"
                  checked={!leftAlone.has(tag)}
                  onChange={({ currentTarget }) => {
                    const key = skipKey(tag);
                    change(
                      currentTarget.checked
                        ? { put: {}, drop: [key] }
                        : { put: { [key]: true }, drop: [] },
                    );
                  }}
                />
                <span>{name}</span>
              </label>
            </li>
          ))}
      </ul>
    </Section>
  );
}
