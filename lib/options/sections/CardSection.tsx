import { t } from '../../i18n/translate.ts';
import { CHOICES } from '../../settings/keys/preferences.ts';
import { Choice } from '../controls/Choice.tsx';
import { Delay } from '../controls/Delay.tsx';
import { Section } from '../controls/Section.tsx';
import type { Settings } from '../use-settings.ts';
import { prefer } from './MarksSection.tsx';

/** When cards open and close, and the colours of everything that is Backstory's. */
export function CardSection({ settings }: { settings: Settings }) {
  const { openAfter, closeAfter, theme } = settings.preferences;
  return (
    <Section id="card" title={t('options.card.title')}>
      <Delay
        name="openAfter"
        title={t('options.card.open-after')}
        value={openAfter}
        onChoose={(value) => prefer(settings, 'openAfter', value)}
      />
      <Delay
        name="closeAfter"
        title={t('options.card.close-after')}
        value={closeAfter}
        onChoose={(value) => prefer(settings, 'closeAfter', value)}
      />
      <Choice
        title={t('options.card.theme')}
        options={CHOICES.theme.map((value) => ({ value, label: t(`options.theme.${value}`) }))}
        chosen={theme}
        onChoose={(value) => prefer(settings, 'theme', value)}
        inline
      />
    </Section>
  );
}
