import { t } from '../i18n/translate.ts';
import { StoryText } from '../ui/words/StoryText.tsx';
import { Words } from '../ui/words/Words.tsx';
import type { WelcomeGateway } from './gateway.ts';
import { CardPicture, MarksPicture, StoryPicture } from './pictures.tsx';
import { useSetup } from './use-setup.ts';
import './welcome.css';

interface WelcomePageProps {
  gateway: WelcomeGateway;
  /** Title of the story that is told. */
  story: string;
  /** Address of a page with an article to try things on; without one, no frame is shown. */
  sample?: string;
}

const STEPS = [
  { name: 'marks', Picture: MarksPicture },
  { name: 'card', Picture: CardPicture },
  { name: 'story', Picture: StoryPicture },
] as const;

/** What Backstory does, an article to try it on, and what to set up in the browser. */
export function WelcomePage({ gateway, story, sample }: WelcomePageProps) {
  return (
    <div class="backstory own-page welcome-page">
      <header>
        <p class="label">{t('manifest.name')}</p>
        <h1>{t('welcome.title')}</h1>
        <p class="about">
          <Words
            of="welcome.about"
            with={{
              story: (
                <cite>
                  <StoryText>{story}</StoryText>
                </cite>
              ),
            }}
          />
        </p>
      </header>
      <main>
        <ol class="steps">
          {STEPS.map(({ name, Picture }) => (
            <li key={name}>
              <Picture />
              <h2>{t(`welcome.steps.${name}`)}</h2>
              <p>{t(`welcome.steps-about.${name}`)}</p>
            </li>
          ))}
        </ol>
        <section aria-labelledby="try">
          <h2 id="try">{t('welcome.try')}</h2>
          <p class="about">{t('welcome.try-about')}</p>
          {sample && <iframe src={sample} title={t('welcome.try-title')} />}
        </section>
        <div class="pair">
          <SetUp gateway={gateway} />
        </div>
      </main>
      <footer>
        <span>{t('welcome.nothing-leaves')}</span>
        <button type="button" class="link" onClick={() => gateway.openOptions()}>
          {t('welcome.options')}
        </button>
      </footer>
    </div>
  );
}

/** The icon and the access: what to do, or that it is done. */
function SetUp({ gateway }: { gateway: WelcomeGateway }) {
  const [{ isPinned, hasAccess }, lookAgain] = useSetup(gateway);
  return (
    <>
      <section aria-labelledby="pin">
        <h2 id="pin">{t('welcome.pin')}</h2>
        <p>{t(`welcome.pin-in.${gateway.browser}`)}</p>
        <p class="standing" role="status">
          {isPinned && <span class="done">{t('welcome.pinned')}</span>}
        </p>
      </section>
      <section aria-labelledby="access">
        <h2 id="access">{t('welcome.access')}</h2>
        <p>{t('welcome.access-about')}</p>
        <p class="standing" role="status">
          {hasAccess === true && <span class="done">{t('welcome.granted')}</span>}
          {hasAccess === false && t('welcome.not-granted')}
        </p>
        {hasAccess === false && (
          <button
            type="button"
            class="button primary"
            // Browsers grant access only during the click itself, so nothing may be awaited before
            // this.
            onClick={() => void gateway.requestAccess().then(lookAgain, lookAgain)}
          >
            {t('welcome.allow')}
          </button>
        )}
      </section>
    </>
  );
}
