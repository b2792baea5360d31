import { useId, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';

export interface CardFootProps {
  /** The topic's name, for "Not …". */
  name: string;
  /** Whether everything of the topic is shown. */
  unfolded: boolean;
  /** Whether there is anything more to unfold. */
  hasMore: boolean;
  placed: boolean;
  /** Why this mention was taken, in words. Empty where the card was reached from another. */
  why: string;
  /** The site the switch belongs to. */
  site?: string | undefined;
  onMore(): void;
  onStory(): void;
  onSources(): void;
  /** Answers whether the text is on the clipboard. */
  onCopy(): Promise<boolean>;
  /** Answers whether that is stored. */
  onMute(): Promise<boolean>;
  /** Answers whether that is stored. */
  onSwitchOff(): Promise<boolean>;
}

/** What a reader can do with a card: its main uses in a row, the rarer ones unfolded from its end. */
export function CardFoot(props: CardFootProps) {
  const [options, setOptions] = useState(false);
  const [answer, setAnswer] = useState('');
  const id = useId();
  const copy = async () =>
    setAnswer(
      (await props.onCopy()) ? 'Copied with its sources' : 'The browser did not allow copying',
    );
  const store = async (isStored: Promise<boolean>) => {
    if (!(await isStored)) setAnswer('The browser could not save this, so nothing has changed');
  };
  return (
    <footer class="card-foot">
      <div class="actions">
        {props.unfolded || !props.hasMore ? (
          <button type="button" class="action" onClick={props.onStory}>
            Whole story
          </button>
        ) : (
          <button type="button" class="action" onClick={props.onMore}>
            More
          </button>
        )}
        <button type="button" class="action" aria-pressed={props.placed} onClick={props.onSources}>
          Sources
        </button>
        <button type="button" class="action" title="Copy as citation" onClick={copy}>
          Copy
        </button>
        <button
          type="button"
          class="tool options-toggle"
          aria-expanded={options}
          aria-controls={id}
          title="Options"
          onClick={() => setOptions(!options)}
        >
          <Icon shape="more" />
          <span class="unseen">Options</span>
        </button>
      </div>
      <ul id={id} class="options" hidden={!options}>
        {props.why && (
          <li>
            <button type="button" class="action" onClick={() => setAnswer(props.why)}>
              Why is this marked?
            </button>
          </li>
        )}
        <li>
          <button type="button" class="action" onClick={() => store(props.onMute())}>
            Not {props.name}: no more marks for it here
          </button>
        </li>
        <li>
          <button type="button" class="action" onClick={() => store(props.onSwitchOff())}>
            Off on {props.site ?? 'this site'}
          </button>
        </li>
      </ul>
      <p class="answer" role="status">
        {answer}
      </p>
    </footer>
  );
}
