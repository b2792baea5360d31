import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../i18n/translate.ts';
import { BriefPanel } from './brief/BriefPanel.tsx';
import { DisagreementsPanel } from './disagreements/DisagreementsPanel.tsx';
import { Scroll } from './Scroll.tsx';
import { SearchPanel } from './search/SearchPanel.tsx';
import { SourcesPanel } from './sources/SourcesPanel.tsx';
import { panelIdOf, Tabs, tabIdOf } from './Tabs.tsx';
import { ARTICLE_ITEM, TimelinePanel } from './timeline/TimelinePanel.tsx';
import { TopicView } from './topic/TopicView.tsx';
import { PANELS, type PanelId } from './trail.ts';
import type { PanelProps, View } from './view.ts';

const VIEWS: Record<PanelId, ComponentType<PanelProps>> = {
  brief: BriefPanel,
  timeline: TimelinePanel,
  disagreements: DisagreementsPanel,
  sources: SourcesPanel,
  search: SearchPanel,
};

function tabs() {
  return PANELS.map((id) => ({
    id,
    label: t(`story-page.${id}`),
    ...(id === 'search' ? { icon: <SearchIcon /> } : {}),
  }));
}

interface PanelsProps {
  view: View;
  /** Whether there is a place to go back to. */
  canGoBack: boolean;
}

/**
 * The tabs and their panels. A panel is rendered when it is first shown, and kept from then on with
 * everything that was unfolded in it.
 */
export function Panels({ view, canGoBack }: PanelsProps) {
  const { here, go } = view;
  const seen = useRef(new Set<PanelId>());
  seen.current.add(here.panel);
  const wantsToType = useRef(false);
  useEffect(() => {
    if (!wantsToType.current) return;
    wantsToType.current = false;
    document.getElementById(panelIdOf('search'))?.querySelector('input')?.focus();
  });
  return (
    <>
      <Tabs
        tabs={tabs()}
        selected={here.panel}
        onSelect={(panel, isPressed) => {
          wantsToType.current = isPressed && panel === 'search';
          go({ to: 'panel', panel });
        }}
        label={t('story-page.tabs')}
      />
      {PANELS.map((id) => (
        <div
          key={id}
          role="tabpanel"
          id={panelIdOf(id)}
          aria-labelledby={tabIdOf(id)}
          class="panel"
          hidden={id !== here.panel}
        >
          {seen.current.has(id) && (
            <Pane id={id} view={view} canGoBack={canGoBack && id === here.panel} />
          )}
        </div>
      ))}
    </>
  );
}

/** A panel, or the topic opened over it. */
function Pane({ id, view, canGoBack }: PanelsProps & { id: PanelId }) {
  const { here, go } = view;
  const Content = VIEWS[id];
  const shown = id === here.panel;
  const topic = shown ? here.topic : undefined;
  return (
    <>
      {canGoBack && (
        <button type="button" class="back" onClick={() => go({ to: 'back' })}>
          {t('story-page.back')}
        </button>
      )}
      <Scroll
        shown={shown && !topic}
        item={shown && !topic ? here.item : undefined}
        opensAt={id === 'timeline' ? ARTICLE_ITEM : undefined}
      >
        <Content view={view} />
      </Scroll>
      {topic && (
        <Scroll key={topic} shown item="topic">
          <TopicView topicId={topic} view={view} />
        </Scroll>
      )}
    </>
  );
}

function SearchIcon() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" class="icon">
      <circle cx="7" cy="7" r="4.5" />
      <path d="M10.5 10.5L14 14" />
    </svg>
  );
}
