import { t } from '../../i18n/translate.ts';
import { splitAt } from '../../story/time/since.ts';
import type { Dispute, Position } from '../../story/types.ts';
import { Since } from '../dates/Since.tsx';
import { Statement } from '../statement/Statement.tsx';
import type { StatementContext } from '../statement/statement-context.ts';
import { StoryText } from '../words/StoryText.tsx';

interface DisputeBodyProps extends StatementContext {
  dispute: Dispute;
}

/**
 * The positions of a dispute side by side with who holds each, and what settled it, if anything
 * did. What was only said since the article is marked so, all of it at once if all of it was; but it
 * stays in its place, so that the accused are heard beside the accusation.
 */
export function DisputeBody({ dispute, ...reading }: DisputeBodyProps) {
  const { story, published } = reading;
  const { positions, settledBy } = dispute;
  const isSince = ({ evidence }: Pick<Position, 'evidence'>) =>
    splitAt(story, evidence, published).earlier.length === 0;
  const isAllSince = [...positions, ...(settledBy ? [settledBy] : [])].every(isSince);
  return (
    <>
      {isAllSince && <Since />}
      <ul class="positions">
        {positions.map((position) => (
          <li key={position.id}>
            <Holders
              position={position}
              isSince={!isAllSince && isSince(position)}
              standsOut={settledBy?.position === position.id}
            />
            <Statement item={position} {...reading} />
          </li>
        ))}
      </ul>
      {settledBy && (
        <div class="settled">
          <p class="label">{t('dispute.settled-by')}</p>
          {!isAllSince && isSince(settledBy) && <Since />}
          <Statement item={settledBy} {...reading} />
        </div>
      )}
    </>
  );
}

interface HoldersProps {
  position: Position;
  isSince: boolean;
  standsOut: boolean;
}

function Holders({ position, isSince, standsOut }: HoldersProps) {
  return (
    <>
      <p class="holders">
        <StoryText>{position.holders.join(' · ')}</StoryText>
        {standsOut && <span class="borne-out"> {t('dispute.borne-out')}</span>}
      </p>
      {isSince && <Since />}
    </>
  );
}
