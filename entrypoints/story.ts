import names from 'virtual:backstory/names';
import stories from 'virtual:backstory/stories';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CONTINUE_READING } from '../lib/page/article/continue-reading.ts';
import { leaveBundle } from '../lib/story/bundle.ts';

/**
 * Injected just before the reader. A file of its own, because the stories are most of the weight
 * and the same for every page.
 */
export default defineUnlistedScript(() =>
  leaveBundle({ stories, names, continueReading: CONTINUE_READING }),
);
