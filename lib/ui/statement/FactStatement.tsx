import { disputeLost } from '../../story/disputes/in-dispute.ts';
import type { Fact, Story } from '../../story/types.ts';
import { Words } from '../words/Words.tsx';
import { Markup } from './Markup.tsx';
import { Statement } from './Statement.tsx';

interface FactStatementProps {
  item: Fact;
  story: Story;
  onTopic?: ((topic: string) => void) | undefined;
  leads?: ((topic: string) => boolean) | undefined;
  /** Whether every place is unfolded. */
  placed?: boolean | undefined;
  /** ISO day of the article it is read with, if known. */
  published?: string | undefined;
}

/**
 * A statement outside its dispute. If later reporting settled that dispute against it, this says
 * so.
 */
export function FactStatement({ item, story, ...reading }: FactStatementProps) {
  const outcome = disputeLost(story, item)?.settledBy;
  return (
    <>
      <Statement item={item} story={story} {...reading} />
      {outcome && (
        <p class="outcome">
          <Words
            of="dispute.settled-since"
            with={{
              outcome: (
                <Markup html={outcome.html} onTopic={reading.onTopic} leads={reading.leads} />
              ),
            }}
          />
        </p>
      )}
    </>
  );
}
