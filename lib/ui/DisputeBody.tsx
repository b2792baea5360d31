import { t } from '../i18n/translate.ts';
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
}

/** The positions of a dispute side by side with who holds each, and what settled it, if anything did. */
export function DisputeBody({ dispute, ...reading }: DisputeBodyProps) {
  const { settledBy } = dispute;
  return (
    <>
      <ul class="positions">
        {dispute.positions.map((position) => (
          <li key={position.id}>
            <Holders position={position} standsOut={settledBy?.position === position.id} />
            <Statement item={position} {...reading} />
          </li>
        ))}
      </ul>
      {settledBy && (
        <div class="settled">
          <p class="label">{t('dispute.settled-by')}</p>
          <Statement item={settledBy} {...reading} />
        </div>
      )}
    </>
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
