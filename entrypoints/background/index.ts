import { defineBackground } from 'wxt/utils/define-background';
import { answerReaders } from './answer-readers.ts';
import { endPauses } from './end-pauses.ts';
import { followCommands } from './follow-commands.ts';
import { keepIndicators, refreshAll } from './indicators.ts';
import { keepSettings, tryToSetAside } from './keep-settings.ts';
import { offerMenu, writeMenu } from './menu.ts';
import { onceALife } from './once-a-life.ts';
import { reachGrantedTabs, reachOpenTabs } from './reach-open-tabs.ts';
import { welcome } from './welcome.ts';

/**
 * The background holds no state: the browser may stop it at any moment, and each part finds what
 * it needs in storage or in the tab. Listeners are added at once, so that a waking event finds them.
 */
export default defineBackground(() => {
  answerReaders();
  keepIndicators();
  offerMenu();
  followCommands();
  endPauses();
  keepSettings();
  reachGrantedTabs();
  welcome();
  onceALife(refreshAll, writeMenu, tryToSetAside, reachOpenTabs);
});
