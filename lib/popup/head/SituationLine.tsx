import { useSaving } from '../../ui/use-saving.ts';
import type { Gateway } from '../gateway.ts';
import type { Page } from '../situation/situation.ts';
import { type Circumstances, sentenceFor, stepFor } from '../situation/situation-words.ts';
import { Alert } from './Alert.tsx';

interface SituationLineProps {
  page: Page;
  gateway: Gateway;
  story: Circumstances['story'];
  lookAgain: () => void;
}

/**
 * How things are with the page in the tab, in one sentence, and the sensible next step if there is
 * one. Says so if the browser did not store what was chosen.
 */
export function SituationLine({ page, gateway, story, lookAgain }: SituationLineProps) {
  const { situation } = page;
  const { trouble, save } = useSaving(lookAgain);
  const step = stepFor(situation);
  const take = () => {
    if (situation.kind === 'skipped') save(gateway.readLanguage(situation.language));
    else void takeStep(page, gateway, step?.act).then(lookAgain, lookAgain);
  };
  return (
    <>
      <div class="standing-line" data-kind={situation.kind}>
        <p role="status">{sentenceFor(situation, { story, now: Date.now() })}</p>
        {step && (
          <button type="button" class="button primary" onClick={take}>
            {step.label}
          </button>
        )}
      </div>
      <Alert words={trouble} />
    </>
  );
}

async function takeStep(
  { situation, tabId }: Page,
  gateway: Gateway,
  act: string | undefined,
): Promise<void> {
  // Browsers grant access only during the click itself, so nothing may be awaited before this.
  if (situation.kind === 'no-access') await gateway.requestAccess(situation.origins);
  else if (tabId !== undefined && act === 'reload') await gateway.reload(tabId);
  else if (tabId !== undefined && act === 'read') await gateway.read(tabId);
}
