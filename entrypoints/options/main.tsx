import { render } from 'preact';
import { direction, language } from '../../lib/i18n/locale.ts';
import { t } from '../../lib/i18n/translate.ts';
import { browserGateway } from '../../lib/options/browser-gateway.ts';
import { OptionsPage } from '../../lib/options/OptionsPage.tsx';
import { followTheme } from '../../lib/settings/follow-theme.ts';
import '../../lib/mark/marks.css';

const loadStories = async () => (await import('virtual:backstory/stories')).default;

document.title = `${t('options.title')} · ${t('manifest.name')}`;
Object.assign(document.documentElement, { lang: language(), dir: direction() });
followTheme(document, new AbortController().signal);
render(<OptionsPage gateway={browserGateway(loadStories)} sample="/sample.html" />, document.body);
