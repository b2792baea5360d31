import ui from '../../ui/styles/ui.css?inline';
import card from '../view/card.css?inline';
import body from '../view/card-body.css?inline';
import foot from '../view/card-foot.css?inline';
import undo from '../view/undo.css?inline';
import host from './host.css?inline';

/** All styles of the card, for a shadow root or one of our own pages. */
export const STYLES = [ui, host, card, body, foot, undo].join('\n');
