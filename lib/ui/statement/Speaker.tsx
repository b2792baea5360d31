import { t } from '../../i18n/translate.ts';
import { isByAuthor } from '../../story/evidence/attribution.ts';
import type { Evidence, Source } from '../../story/types.ts';
import { WhenLabel } from '../dates/WhenLabel.tsx';
import { StoryText } from '../words/StoryText.tsx';
import { Words } from '../words/Words.tsx';

interface SpeakerProps {
  evidence: Evidence;
  source: Source;
}

/**
 * Who says so, and when they said it, if that is known and differs from when the source was
 * written.
 */
export function Speaker({ evidence, source }: SpeakerProps) {
  const { by, said } = evidence;
  const who = isByAuthor(evidence) ? (
    <span class="speaker">{t('attribution.author')}</span>
  ) : (
    <StoryText class="speaker">{by}</StoryText>
  );
  if (!said || said.edtf === source.written.edtf) return who;
  return <Words of="attribution.said-when" with={{ who, when: <WhenLabel when={said} /> }} />;
}
