import stories from 'virtual:backstory/stories';
import { render } from 'preact';
import { direction, language } from '../../lib/i18n/locale.ts';
import { t } from '../../lib/i18n/translate.ts';
import { followTheme } from '../../lib/settings/follow-theme.ts';
import { browserGateway } from '../../lib/welcome/browser-gateway.ts';
import { WelcomePage } from '../../lib/welcome/WelcomePage.tsx';

document.title = t('welcome.title');
Object.assign(document.documentElement, { lang: language(), dir: direction() });
followTheme(document, new AbortController().signal);
const [first] = stories;
render(
  <WelcomePage gateway={browserGateway()} story={first?.story.title ?? ''} sample="/sample.html" />,
  document.body,
);
