import { speak } from '../rig/speak.ts';

/** What can be photographed. Each says in its own file what else its address may ask for. */
const SCREENS = {
  card: () => import('./card.ts'),
  'own-pages': () => import('./own-pages.tsx'),
  sample: () => import('./sample.ts'),
  'story-page': () => import('./story-page.tsx'),
};

/** Shows the screen that the address names: `?screen=card&language=ko`. English by default. */
const asked = new URLSearchParams(location.search);
speak(asked.get('language') ?? 'en-GB');
const screen = asked.get('screen') ?? '';
if (!Object.hasOwn(SCREENS, screen)) {
  throw new Error(`no screen “${screen}”: write ?screen=${Object.keys(SCREENS).join(' or ')}`);
}
await SCREENS[screen as keyof typeof SCREENS]();
