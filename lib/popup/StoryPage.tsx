import { useCallback, useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { storyText } from '../i18n/story-language.ts';
import { t } from '../i18n/translate.ts';
import type { Story } from '../story/types.ts';
import { InEnglish } from '../ui/words/InEnglish.tsx';
import type { Gateway } from './gateway.ts';
import { Alert } from './head/Alert.tsx';
import { Controls } from './head/Controls.tsx';
import { SettingsNotice } from './head/SettingsNotice.tsx';
import { SituationLine } from './head/SituationLine.tsx';
import { Panels } from './Panels.tsx';
import { pageOfStory, reportIn, storyFor } from './page-of-story.ts';
import { type Stop, walk } from './trail.ts';
import { usePage } from './use-page.ts';
import type { View } from './view.ts';
import './story-page.css';

interface StoryPageProps {
  gateway: Gateway;
  /** Loads the stories. Pass the same function at each render, or they are loaded again. */
  loadStories: () => Promise<readonly Story[]>;
  /** Where to open, if a link named a place. */
  start?: Stop | undefined;
}

/**
 * The story page: switch and pause, what the page in the tab has to do with the story, and the
 * story itself.
 */
export function StoryPage({ gateway, loadStories, start = { panel: 'brief' } }: StoryPageProps) {
  const { page, lookAgain } = usePage(gateway);
  const stories = useStories(loadStories);
  const [lost, setLost] = useState(false);
  const [{ here, before }, go] = useReducer(walk, { here: start, before: [] });
  const { tabId, situation } = page;
  const report = reportIn(situation);
  const story = stories instanceof Error ? undefined : storyFor(stories ?? [], report);

  useEffect(() => {
    const life = new AbortController();
    gateway.onTopicAsked((topic) => go({ to: 'topic', topic }), life.signal);
    return () => life.abort();
  }, [gateway]);

  const show = useCallback(
    (mention: string) => {
      if (tabId === undefined) return;
      void gateway.show(tabId, mention).then((stands) => {
        setLost(!stands);
        if (stands) gateway.stepAside();
      });
    },
    [gateway, tabId],
  );
  const context = useMemo(
    () => (story ? pageOfStory(story.story.id, report) : undefined),
    [story, report],
  );
  const view: View | undefined = story &&
    context && { story, page: context, report, here, go, show };

  return (
    <div class="backstory story-page">
      <header>
        <Controls page={page} gateway={gateway} lookAgain={lookAgain} />
        <SettingsNotice gateway={gateway} since={page} />
        {story && (
          <>
            <h1 {...storyText()}>{story.story.title}</h1>
            <SituationLine
              page={page}
              gateway={gateway}
              story={{ id: story.story.id, horizon: story.story.horizon }}
              lookAgain={lookAgain}
            />
            <InEnglish />
          </>
        )}
        <Alert words={lost ? t('story-page.lost') : ''} />
      </header>
      <main>
        {stories instanceof Error && <p role="alert">{t('story-page.not-loaded')}</p>}
        {view && <Panels view={view} canGoBack={before.length > 0 || here.topic !== undefined} />}
      </main>
    </div>
  );
}

/** The stories once they are loaded; an error if they could not be. */
function useStories(load: () => Promise<readonly Story[]>): readonly Story[] | Error | undefined {
  const [stories, setStories] = useState<readonly Story[] | Error>();
  useEffect(() => {
    load().then(
      (loaded) => setStories(loaded.length > 0 ? loaded : new Error('this build holds no story')),
      (reason) => setStories(new Error(String(reason))),
    );
  }, [load]);
  return stories;
}
