import { useEffect } from 'preact/hooks';
import { t } from '../i18n/translate.ts';
import { StatusBar } from './controls/StatusBar.tsx';
import type { OptionsGateway } from './gateway.ts';
import { CardSection } from './sections/CardSection.tsx';
import { FileSection } from './sections/FileSection.tsx';
import { LanguagesSection } from './sections/LanguagesSection.tsx';
import { MarksSection } from './sections/MarksSection.tsx';
import { MutedSection } from './sections/MutedSection.tsx';
import { SetAsideSection } from './sections/SetAsideSection.tsx';
import { ShortcutsSection } from './sections/ShortcutsSection.tsx';
import { SitesSection } from './sections/SitesSection.tsx';
import { type Settings, useSettings } from './use-settings.ts';
import './options.css';

interface OptionsPageProps {
  gateway: OptionsGateway;
  /**
   * Address of a page that shows an article with the current settings; without one, no frame is
   * shown.
   */
  sample?: string | undefined;
}

/**
 * Everything a reader can choose. Each choice is stored at once, and open pages follow it at once.
 */
export function OptionsPage({ gateway, sample }: OptionsPageProps) {
  const settings = useSettings(gateway);
  return (
    <div class="backstory own-page options-page">
      <header>
        <h1>{t('options.title')}</h1>
        <p class="about">{t('options.about')}</p>
      </header>
      <main>
        {settings instanceof Error && <p role="alert">{t('options.unreadable')}</p>}
        {settings && !(settings instanceof Error) && (
          <Sections settings={settings} gateway={gateway} sample={sample} />
        )}
      </main>
    </div>
  );
}

function Sections({ settings, gateway, sample }: OptionsPageProps & { settings: Settings }) {
  // The browser looks for the address's `#` before anything is on the page.
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);
  return (
    <>
      <SetAsideSection settings={settings} />
      <div class="with-preview">
        <div>
          <MarksSection settings={settings} />
          <CardSection settings={settings} />
        </div>
        <figure class="preview">
          <figcaption>{t('options.preview')}</figcaption>
          {sample && <iframe src={sample} title={t('options.preview-title')} />}
        </figure>
      </div>
      <SitesSection settings={settings} />
      <MutedSection settings={settings} gateway={gateway} />
      <LanguagesSection settings={settings} />
      <ShortcutsSection gateway={gateway} />
      <FileSection settings={settings} gateway={gateway} />
      <footer>
        <button type="button" class="link" onClick={() => gateway.openWelcome()}>
          {t('options.welcome')}
        </button>
        <span class="version">{t('options.version', { version: gateway.version })}</span>
      </footer>
      <StatusBar said={settings.said} onUndo={settings.undo} />
    </>
  );
}
