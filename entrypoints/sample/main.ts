import names from 'virtual:backstory/names';
import stories from 'virtual:backstory/stories';
import { CardPresenter } from '../../lib/card/presenter.ts';
import { leavePresenter } from '../../lib/card/presenting.ts';
import { createFinder } from '../../lib/find/finder.ts';
import { t } from '../../lib/i18n/translate.ts';
import { CONTINUE_READING } from '../../lib/page/article/continue-reading.ts';
import { startReader } from '../../lib/reader/index.ts';
import { trialSettings } from '../../lib/reader/settings.ts';
import { followTheme } from '../../lib/ui/follow-theme.ts';
import '../../lib/mark/marks.css';
import './sample.css';

/**
 * A short article, shown inside the options and welcome pages and read as any page would be.
 * Browsers inject no content scripts into an extension's own pages, so this one starts the reader
 * itself.
 */
const life = new AbortController();
leavePresenter((options, events) => new CardPresenter(options, events));
const card = startReader({
  document,
  site: 'sample.example',
  stories,
  finder: createFinder(names),
  continueReading: CONTINUE_READING,
  settings: trialSettings(() => {
    life.abort();
    return async () => location.reload();
  }),
  bringCard: async () => undefined,
  signal: life.signal,
});
followTheme(document);

const tools = document.createElement('div');
tools.className = 'tools';
tools.append(
  button(t('sample.previous'), () => card.step('previous')),
  button(t('sample.next'), () => card.step('next')),
);
document.querySelector('footer')?.before(tools);
life.signal.addEventListener('abort', () =>
  tools.replaceChildren(button(t('sample.again'), () => location.reload())),
);

function button(words: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  made.addEventListener('click', press);
  return made;
}
