import type { Gateway } from '../gateway.ts';
import type { Page } from '../situation/situation.ts';
import { type Circumstances, sentenceFor, stepFor } from '../situation/situation-words.ts';

interface SituationLineProps {
  page: Page;
  gateway: Gateway;
  story: Circumstances['story'];
  lookAgain: () => void;
}

/**
 * How things are with the page in the tab, in one sentence, and the sensible next step if there is
 * one.
 */
export function SituationLine({ page, gateway, story, lookAgain }: SituationLineProps) {
  const { situation, tabId } = page;
  const step = stepFor(situation);
  const take = () => {
    // Browsers grant access only during the click itself, so nothing may be awaited before this.
    const taken =
      situation.kind === 'no-access'
        ? gateway.requestAccess(situation.origins)
        : situation.kind === 'skipped'
          ? gateway.readLanguage(situation.language)
          : takeStep(gateway, step?.act, tabId);
    void taken.then(lookAgain, lookAgain);
  };
  return (
    <div class="standing-line" data-kind={situation.kind}>
      <p role="status">{sentenceFor(situation, { story, now: Date.now() })}</p>
      {step && (
        <button type="button" class="button primary" onClick={take}>
          {step.label}
        </button>
      )}
    </div>
  );
}

async function takeStep(
  gateway: Gateway,
  act: string | undefined,
  tabId: number | undefined,
): Promise<void> {
  if (tabId === undefined) return;
  if (act === 'reload') await gateway.reload(tabId);
  if (act === 'read') await gateway.read(tabId);
}
