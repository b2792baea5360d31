import stories from 'virtual:backstory/stories';
import { render } from 'preact';
import { t } from '../../lib/i18n/translate.ts';
import { setUpPage } from '../../lib/ui/set-up-page.ts';
import { browserGateway } from '../../lib/welcome/browser-gateway.ts';
import { WelcomePage } from '../../lib/welcome/WelcomePage.tsx';

document.title = t('welcome.title');
setUpPage(document);
const [first] = stories;
render(
  <WelcomePage gateway={browserGateway()} story={first?.story.title ?? ''} sample="/sample.html" />,
  document.body,
);
