/**
 * Shows one of the extension's own pages: the options or, with `page=welcome`, the welcome page.
 */

import { render } from 'preact';
import { direction, language } from '../../lib/i18n/locale.ts';
import '../../lib/mark/marks.css';
import { OptionsPage } from '../../lib/options/OptionsPage.tsx';
import type { WelcomeGateway } from '../../lib/welcome/gateway.ts';
import { WelcomePage } from '../../lib/welcome/WelcomePage.tsx';
import { FakeGateway } from '../component/options/fake-gateway.ts';
import { STORY } from './marked-article.ts';

/** A browser as it is right after installation: nothing pinned, access not yet granted. */
const WELCOME: WelcomeGateway = {
  browser: 'chromium',
  isPinned: async () => false,
  hasAccess: async () => false,
  requestAccess: async () => false,
  openOptions: () => {},
  watch: () => {},
};

const asked = new URLSearchParams(location.search);
const sample = `?${new URLSearchParams({ screen: 'sample', language: asked.get('language') ?? '' })}`;
Object.assign(document.documentElement, { lang: language(), dir: direction() });
render(
  asked.get('page') === 'welcome' ? (
    <WelcomePage gateway={WELCOME} story={STORY.story.title} sample={sample} />
  ) : (
    <OptionsPage gateway={new FakeGateway()} sample={sample} />
  ),
  document.body,
);
