import { t } from '../i18n/translate.ts';
import { splitAt } from '../story/since.ts';
import type { Dispute, Position, Story } from '../story/types.ts';
import { Statement } from './Statement.tsx';
import { StoryText } from './StoryText.tsx';

interface DisputeBodyProps {
  dispute: Dispute;
  story: Story;
  onTopic?: ((topic: string) => void) | undefined;
  leads?: ((topic: string) => boolean) | undefined;
  /** Whether every place is unfolded. */
  placed?: boolean | undefined;
  /** ISO day of the article it is read with, where known: what was only said since stands apart. */
  published?: string | undefined;
}

/** The positions of a dispute side by side with who holds each, and what settled it, if anything did. */
export function DisputeBody({ dispute, ...reading }: DisputeBodyProps) {
  const { story, published } = reading;
  const { positions, settledBy } = dispute;
  const isSince = ({ evidence }: Pick<Position, 'evidence'>) =>
    splitAt(story, evidence, published).earlier.length === 0;
  const since = positions.filter(isSince);
  const settled = settledBy && (
    <div class="settled">
      <p class="label">{t('dispute.settled-by')}</p>
      <Statement item={settledBy} {...reading} />
    </div>
  );
  const isSettledSince = settledBy !== undefined && isSince(settledBy);
  return (
    <>
      <Positions
        positions={positions.filter((position) => !since.includes(position))}
        dispute={dispute}
        reading={reading}
      />
      {!isSettledSince && settled}
      {(since.length > 0 || isSettledSince) && (
        <div class="dispute-since">
          <p class="label">{t('card.since-this-article')}</p>
          <Positions positions={since} dispute={dispute} reading={reading} />
          {isSettledSince && settled}
        </div>
      )}
    </>
  );
}

interface PositionsProps {
  positions: readonly Position[];
  dispute: Dispute;
  reading: Omit<DisputeBodyProps, 'dispute'>;
}

function Positions({ positions, dispute, reading }: PositionsProps) {
  if (positions.length === 0) return null;
  return (
    <ul class="positions">
      {positions.map((position) => (
        <li key={position.id}>
          <Holders position={position} standsOut={dispute.settledBy?.position === position.id} />
          <Statement item={position} {...reading} />
        </li>
      ))}
    </ul>
  );
}

function Holders({ position, standsOut }: { position: Position; standsOut: boolean }) {
  return (
    <p class="holders">
      <StoryText>{position.holders.join(' · ')}</StoryText>
      {standsOut && <span class="borne-out"> {t('dispute.borne-out')}</span>}
    </p>
  );
}
