/**
 * `npm run screens -- [WORD…] [--language=TAG]`: photographs every state of the card, the story page,
 * the options and the welcome page, light and dark, wide and narrow, into the ignored folder
 * `screens`. With words, only the pictures whose name contains one of them: `card`, `popup`,
 * `options` … The language is British English by default.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { command, Refusal } from './project/command.ts';
import { ROOT } from './project/run.ts';
import { cardShots } from './screens/card.ts';
import { ownPageShots } from './screens/own-pages.ts';
import { photograph } from './screens/photograph.ts';
import { storyPageShots } from './screens/story-page.ts';

const FOLDER = join(ROOT, 'screens');

await command('npm run screens -- [WORD…] [--language=TAG]', async () => {
  const { values, positionals: words } = parseArgs({
    options: { language: { type: 'string', default: 'en-GB' } },
    allowPositionals: true,
  });
  const all = [cardShots, storyPageShots, ownPageShots].flatMap((shots) => shots(values.language));
  const wanted = all.filter(
    ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
  );
  if (wanted.length === 0) {
    throw new Refusal(
      `No picture has ${words.join(' or ')} in its name; they begin with card, popup, options or welcome.`,
    );
  }
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  await photograph(wanted, FOLDER);
  console.log(`${wanted.length} pictures in screens/`);
});
