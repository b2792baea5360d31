import { disputeLost } from '../../story/disputes/in-dispute.ts';
import type { Fact } from '../../story/types.ts';
import { Words } from '../words/Words.tsx';
import { Markup } from './Markup.tsx';
import { Statement } from './Statement.tsx';
import type { StatementContext } from './statement-context.ts';

interface FactStatementProps extends StatementContext {
  item: Fact;
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
