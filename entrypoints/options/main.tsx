import { render } from 'preact';
import { t } from '../../lib/i18n/translate.ts';
import { browserGateway } from '../../lib/options/browser-gateway.ts';
import { OptionsPage } from '../../lib/options/OptionsPage.tsx';
import { setUpPage } from '../../lib/ui/set-up-page.ts';
import '../../lib/mark/marks.css';

const loadStories = async () => (await import('virtual:backstory/stories')).default;

document.title = `${t('options.title')} · ${t('manifest.name')}`;
setUpPage(document);
render(<OptionsPage gateway={browserGateway(loadStories)} sample="/sample.html" />, document.body);
