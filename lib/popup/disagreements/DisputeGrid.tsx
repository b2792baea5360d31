import { storyText } from '../../i18n/story-language.ts';
import { t } from '../../i18n/translate.ts';
import { type GridRow, gridOf } from '../../story/disputes/disagreements.ts';
import { footing } from '../../story/standing.ts';
import type { Dispute, Evidence, Story } from '../../story/types.ts';
import { standingWords } from '../../ui/statement/attribution-words.ts';
import { StoryText } from '../../ui/words/StoryText.tsx';
import { numberOf } from '../SourceMarks.tsx';

interface DisputeGridProps {
  dispute: Dispute;
  story: Story;
}

/**
 * Sources against positions as a small table: which source gives which position, and on what
 * footing. Below it, for the eye, a key to the numbers of its columns, as far as that tells
 * anything.
 */
export function DisputeGrid({ dispute, story }: DisputeGridProps) {
  const rows = gridOf(story, dispute);
  const speaking = rows.filter(speaks);
  return (
    <>
      <table class="dispute-grid">
        <caption class="unseen">{t('disagreements.grid')}</caption>
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
              {rows.map(({ source, cells }) => (
                <Cell key={source.id} evidence={cells[index] ?? []} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="grid-sources" aria-hidden="true">
        {speaking.map(({ source }) => (
          <span key={source.id}>
            <b>{numberOf(story, source)}</b> <StoryText>{source.name}</StoryText>
          </span>
        ))}
      </p>
    </>
  );
}

function speaks({ cells }: GridRow): boolean {
  return cells.some((evidence) => evidence.length > 0);
}

function Cell({ evidence }: { evidence: readonly Evidence[] }) {
  if (evidence.length === 0)
    return (
      <td>
        <span class="unseen">{t('disagreements.silent')}</span>
      </td>
    );
  const words = evidence.map(standingWords).join('; ');
  return (
    <td title={words}>
      <span class="cell" data-footing={footing(evidence)} aria-hidden="true" />
      <span class="unseen">{words}</span>
    </td>
  );
}
