import { storyText } from '../../i18n/story-language.ts';
import { t } from '../../i18n/translate.ts';
import { type GridRow, gridOf } from '../../story/disputes/disagreements.ts';
import { footing } from '../../story/evidence/standing.ts';
import { splitAt } from '../../story/time/since.ts';
import type { Dispute, Evidence, Story } from '../../story/types.ts';
import { standingWords } from '../../ui/statement/attribution-words.ts';
import { StoryText } from '../../ui/words/StoryText.tsx';
import { numberOf } from '../SourceMarks.tsx';

interface DisputeGridProps {
  dispute: Dispute;
  story: Story;
  /** ISO day of the article it is read with, if known; what was only said since is set apart. */
  published: string | undefined;
}

/**
 * Sources against positions as a small table: which source gives which position, on what footing,
 * and what of that was only said since the article. Below it, for the eye, a key to the numbers of
 * its columns, as far as that tells anything.
 */
export function DisputeGrid({ dispute, story, published }: DisputeGridProps) {
  const rows = gridOf(story, dispute);
  const speaking = rows.filter(speaks);
  const isSince = (evidence: readonly Evidence[]) =>
    evidence.length > 0 && splitAt(story, evidence, published).earlier.length === 0;
  return (
    <>
      <table class="dispute-grid">
        <caption class="unseen">{t('disagreements.grid')}</caption>
        <colgroup>
          <col />
          {rows.map(({ source, cells }) => (
            <col key={source.id} data-since={isSince(cells.flat())} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{t('disagreements.position')}</span>
            </th>
            {rows.map((row) => {
              const { source } = row;
              return (
                <th
                  key={source.id}
                  scope="col"
                  title={source.name}
                  data-silent={!speaks(row)}
                  data-since={isSince(row.cells.flat())}
                  {...storyText()}
                >
                  <span aria-hidden="true">{numberOf(story, source)}</span>
                  <span class="unseen">{source.name}</span>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {dispute.positions.map((position, index) => (
            <tr key={position.id}>
              <th scope="row" {...storyText()}>
                {position.text}
              </th>
              {rows.map(({ source, cells }) => {
                const evidence = cells[index] ?? [];
                return <Cell key={source.id} evidence={evidence} isSince={isSince(evidence)} />;
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="grid-sources" aria-hidden="true">
        {speaking.map(({ source, cells }) => (
          <span key={source.id}>
            <b>{numberOf(story, source)}</b> <StoryText>{source.name}</StoryText>{' '}
            {isSince(cells.flat()) && <i>{t('card.since-this-article')}</i>}
          </span>
        ))}
      </p>
    </>
  );
}

function speaks({ cells }: GridRow): boolean {
  return cells.some((evidence) => evidence.length > 0);
}

function Cell({ evidence, isSince }: { evidence: readonly Evidence[]; isSince: boolean }) {
  if (evidence.length === 0)
    return (
      <td>
        <span class="unseen">{t('disagreements.silent')}</span>
      </td>
    );
  const said = evidence.map(standingWords);
  // A source may say the same in several places.
  const words = [...new Set(isSince ? [t('card.since-this-article'), ...said] : said)].join('; ');
  return (
    <td title={words} data-since={isSince}>
      <span class="cell" data-footing={footing(evidence)} aria-hidden="true" />
      <span class="unseen">{words}</span>
    </td>
  );
}
