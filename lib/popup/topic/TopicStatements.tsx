import { formatNumber } from '../../i18n/locale.ts';
import { t } from '../../i18n/translate.ts';
import { eraOfDay, factsByEra } from '../../story/timeline/by-era.ts';
import type { Fact, Story } from '../../story/types.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { FactStatement } from '../../ui/statement/FactStatement.tsx';
import { StoryText } from '../../ui/words/StoryText.tsx';
import { Part } from './Part.tsx';

/** With more statements than this, a single list is too long to look through. */
const MANY = 10;

interface TopicStatementsProps {
  facts: readonly Fact[];
  story: Story;
  /** ISO day of the article with which they are read, if known. */
  published: string | undefined;
  onTopic: (topic: string) => void;
  leads: (topic: string) => boolean;
}

/**
 * What the sources say about a topic. If that is much, it is folded by era, except for the
 * article's own time.
 */
export function TopicStatements({ facts, published, ...reading }: TopicStatementsProps) {
  const { story } = reading;
  const heading = t('topic.statements');
  const eras = factsByEra(story, facts);
  if (facts.length <= MANY || eras.length === 1) {
    return (
      <Part heading={heading} items={facts}>
        {(fact) => <FactStatement item={fact} {...reading} />}
      </Part>
    );
  }
  const until = published ? eraOfDay(story, published) : story.story.eras.length;
  const nearest = eras.findLast(({ era }) => story.story.eras.indexOf(era) <= until) ?? eras[0];
  return (
    <section aria-label={heading}>
      <h3 class="label">{heading}</h3>
      {eras.map(({ era, facts }) => (
        <Disclosure
          key={era.id}
          class="era-facts"
          unfolded={era === nearest?.era}
          summary={
            <>
              <StoryText>{era.label}</StoryText>{' '}
              <span class="count">{formatNumber(facts.length)}</span>
            </>
          }
        >
          <ul class="part">
            {facts.map((fact) => (
              <li key={fact.id}>
                <FactStatement item={fact} {...reading} />
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </section>
  );
}
