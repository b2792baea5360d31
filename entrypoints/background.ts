import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../lib/background/index.ts';

/** Runs in the extension's own service worker (Chromium) or event page (Firefox). */
export default defineBackground(startBackground);
