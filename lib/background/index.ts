import { answerReaders } from './answer-readers.ts';
import { endPauses } from './end-pauses.ts';
import { followCommands } from './follow-commands.ts';
import { keepIndicators, refreshAll } from './indicators.ts';
import { keepSettings, tryToSetAside } from './keep-settings.ts';
import { offerMenu, writeMenu } from './menu.ts';
import { oncePerSession } from './once-per-session.ts';
import { reachGrantedTabs, reachOpenTabs } from './reach-open-tabs.ts';
import { welcome } from './welcome.ts';

/**
 * Starts the background. It holds no state: the browser may stop it at any moment, so each part
 * finds what it needs in storage or in the tab. All listeners are added synchronously, so that the
 * event that wakes the background finds them.
 */
export function startBackground(): void {
  answerReaders();
  keepIndicators();
  offerMenu();
  followCommands();
  endPauses();
  keepSettings();
  reachGrantedTabs();
  welcome();
  oncePerSession(refreshAll, writeMenu, tryToSetAside, reachOpenTabs);
}
