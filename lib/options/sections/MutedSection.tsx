import { useEffect, useState } from 'preact/hooks';
import { locale } from '../../i18n/locale.ts';
import { storyText } from '../../i18n/story-language.ts';
import { t } from '../../i18n/translate.ts';
import { muteKey } from '../../settings/keys/mute.ts';
import { topicOf } from '../../story/lookup.ts';
import type { Story } from '../../story/types.ts';
import { Words } from '../../ui/words/Words.tsx';
import { RemovableList } from '../controls/RemovableList.tsx';
import { Section } from '../controls/Section.tsx';
import type { OptionsGateway } from '../gateway.ts';
import type { Settings } from '../use-settings.ts';

interface MutedSectionProps {
  settings: Settings;
  gateway: OptionsGateway;
}

/** Topics that are no longer marked on a site. */
export function MutedSection({ settings: { chosen, change }, gateway }: MutedSectionProps) {
  const { muted } = chosen;
  const labels = useLabels(gateway, muted.length > 0);
  const byName = new Intl.Collator(locale()).compare;
  const rows = muted
    .map((entry) => ({ ...entry, label: labels(entry.story, entry.topic) }))
    .sort((one, other) => byName(one.label, other.label) || byName(one.site, other.site));
  return (
    <Section id="muted" title={t('options.muted.title')} about={t('options.muted.about')}>
      {muted.length === 0 && <p class="none">{t('options.muted.none')}</p>}
      <RemovableList
        section="muted"
        items={rows.map(({ site, story, topic, label }) => ({
          key: muteKey(site, story, topic),
          content: (
            <span class="muted-topic">
              <Words
                of="options.muted.topic-on-site"
                with={{
                  topic: <b {...storyText()}>{label}</b>,
                  site: <bdi class="site">{site}</bdi>,
                }}
              />
            </span>
          ),
          label: t('options.muted.mark-again'),
          name: t('options.muted.mark-topic-again', { topic: label, site }),
          onRemove: () =>
            change(
              { put: {}, drop: [muteKey(site, story, topic)] },
              t('options.muted.marked-again', { topic: label, site }),
            ),
        }))}
      />
    </Section>
  );
}

/** A topic's name; its id until the stories are loaded, or if none of them has it any more. */
function useLabels(gateway: OptionsGateway, isNeeded: boolean) {
  const [stories, setStories] = useState<readonly Story[]>([]);
  useEffect(() => {
    if (isNeeded) gateway.loadStories().then(setStories, () => undefined);
  }, [gateway, isNeeded]);
  return (story: string, topic: string): string => {
    const found = stories.find((one) => one.story.id === story);
    return (found && topicOf(found, topic)?.label) ?? topic;
  };
}
