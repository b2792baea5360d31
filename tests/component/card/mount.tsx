import { render } from 'preact';
import { act } from 'preact/test-utils';
import { STYLES } from '../../../lib/card/panel/styles.ts';
import { Card, type CardProps } from '../../../lib/card/view/Card.tsx';
import { direction, language } from '../../../lib/i18n/locale.ts';
import type { CuedSentence } from '../../../lib/story/disputes/cues.ts';
import { LUNE } from '../../fixtures/story.ts';

let host: HTMLElement | undefined;
let panel: HTMLElement | undefined;

/** A sentence that mentions these topics, on a page about the story. */
export function sentence(text: string, ...topics: string[]): CuedSentence {
  return { text, topics: new Set(topics), nearby: new Set(topics), about: true };
}

/** The text of an element as it is read, with line breaks and runs of spaces as one space. */
export function textOf(element: Element | null | undefined): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** The texts of all elements of a card that match a selector. */
export function all(card: HTMLElement, selector: string): string[] {
  return [...card.querySelectorAll(selector)].map(textOf);
}

/**
 * Renders the view alone, in an open root with the card's own styles. `asked` collects its
 * requests.
 */
export function mount(over: Partial<CardProps> & { asked?: string[] } = {}): HTMLElement {
  unmount();
  const { asked = [], ...props } = over;
  host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES.replaceAll(':host', '.host'));
  root.adoptedStyleSheets = [sheet];
  const place = document.createElement('div');
  panel = place;
  place.className = 'panel backstory';
  place.lang = language();
  place.dir = direction();
  root.append(place);
  act(() =>
    render(
      <Card
        story={LUNE}
        topic="ada-brook"
        context={{
          sentence: sentence(
            'She promised it without tolls, and gave up her office a month after the opening.',
            'ada-brook',
          ),
          published: '2022-05-20',
          shown: new Set(),
        }}
        why="Marked because its name is spelled out."
        pinned={false}
        site="courier.example"
        actions={{
          close: () => asked.push('close'),
          pin: () => asked.push('pin'),
          mute: async (topic) => asked.push(`mute ${topic}`) > 0,
          switchOff: async () => asked.push('off') > 0,
          openStory: (topic) => asked.push(`story ${topic}`),
          copy: async (text) => asked.push(text) > 0,
          showed: (facts) => asked.push(`showed ${facts.join(' ')}`),
        }}
        {...props}
      />,
      place,
    ),
  );
  return root.querySelector('[role="dialog"]') as HTMLElement;
}

/** Presses the button or link with that name. */
export async function press(card: HTMLElement, name: string): Promise<void> {
  const found = [...card.querySelectorAll<HTMLElement>('button, [role="link"]')].find(
    (element) => (element.ariaLabel ?? element.textContent)?.trim() === name,
  );
  if (!found) throw new Error(`the card has no button or link ${name}`);
  await act(async () => found.click());
}

/** Removes the view from the page again. */
export function unmount(): void {
  if (panel) render(null, panel);
  host?.remove();
  host = undefined;
}
