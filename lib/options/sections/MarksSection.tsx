import { t } from '../../i18n/translate.ts';
import { CHOICES, type PreferenceName, preferenceKey } from '../../settings/keys/preferences.ts';
import { Choice } from '../controls/Choice.tsx';
import { MarkedWords } from '../controls/MarkedWords.tsx';
import { Section } from '../controls/Section.tsx';
import type { Settings } from '../use-settings.ts';

/**
 * Firefox before 146 draws no lines in highlights; `lib/mark/marks.css` detects it in the same way.
 */
const drawsNoLines = () =>
  CSS.supports('-moz-orient', 'inline') && !CSS.supports('text-decoration-inset', '0px');

/** Stores one preference; resolves as `change` does. */
export function prefer({ change }: Settings, name: PreferenceName, value: unknown): Promise<void> {
  return change({ put: { [preferenceKey(name)]: value }, drop: [] });
}

/** How many marks, and how they look. */
export function MarksSection({ settings }: { settings: Settings }) {
  const { density, style } = settings.preferences;
  return (
    <Section id="marks" title={t('options.marks.title')}>
      <Choice
        title={t('options.marks.which')}
        options={CHOICES.density.map((value) => ({
          value,
          label: t(`options.density.${value}`),
          about: t(`options.density-about.${value}`),
        }))}
        chosen={density}
        onChoose={(value) => prefer(settings, 'density', value)}
      />
      <Choice
        title={t('options.marks.look')}
        options={CHOICES.style.map((value) => ({
          value,
          label: <MarkedWords words={t(`options.style.${value}`)} style={value} />,
        }))}
        chosen={style}
        onChoose={(value) => prefer(settings, 'style', value)}
        inline
      />
      {drawsNoLines() && <p class="about">{t('options.marks.no-lines')}</p>}
    </Section>
  );
}
