import { t } from '../../i18n/translate.ts';
import type { Dispute } from '../../story/types.ts';

interface DisputeLabelProps {
  dispute: Dispute;
  /** Comes before the kind of dispute, if nothing above says that this is a disagreement. */
  lead?: string | undefined;
}

/** What kind of dispute this is, and whether it is settled. */
export function DisputeLabel({ dispute, lead }: DisputeLabelProps) {
  return (
    <p class="label">
      {lead && `${lead} · `}
      {t(`kinds.dispute.${dispute.kind}`)}
      <span class="status" data-status={dispute.status}>
        {t(`dispute.${dispute.status}`)}
      </span>
    </p>
  );
}
