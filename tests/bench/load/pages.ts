/** What a page under load offers to whoever drives it. */
export interface LoadedPage {
  /**
   * Shows this many other articles, one after another, each until it is marked or, if it won't be,
   * for two frames. Resolves when all have been shown.
   */
  navigate(times: number, isOn: boolean): Promise<void>;
  /**
   * Lets text stream in for this many seconds, at a hundred changes a second. Resolves when all of
   * it is there.
   */
  stream(seconds: number): Promise<void>;
}

/**
 * A page that shows one article after another without loading, as single-page applications do, or
 * streams text.
 */
export const LOADED_PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A page under load</title></head>
<body><header><nav><a href="/1">News</a></nav></header><main></main>
<script type="module">
const main = document.querySelector('main');
const article = (number) => {
  const made = document.createElement('article');
  made.innerHTML = '<h1>Report ' + number + ': Vladimir Putin meets Kim Jong Un</h1>' + Array.from({ length: 20 }, (_, at) =>
    '<p>On day ' + at + ' of the ' + number + 'th visit Kim Jong Un left Pyongyang for <b>Vladivostok</b>, and Russia said nothing of it. '
    + 'The weather was fair, the train was late, and nobody asked what North Korea had sent to Ukraine.</p>').join('');
  return made;
};
const frame = () => new Promise(requestAnimationFrame);
const isMarked = (root) => [...(CSS.highlights.get('backstory-mention') ?? [])].some(({ startContainer }) => root.contains(startContainer));
let shown = 0;
globalThis.navigate = async (times, isOn) => {
  for (let time = 0; time < times; time++) {
    shown += 1;
    history.pushState({}, '', '/report-' + shown);
    const next = article(shown);
    main.replaceChildren(next);
    if (isOn) while (!isMarked(next)) await frame();
    else for (let frames = 0; frames < 2; frames++) await frame();
  }
};
const WORDS = 'and then the visitors went on to the next town where Putin and the others had said that North Korea would send a train'.split(' ');
globalThis.stream = async (seconds) => {
  const begun = performance.now();
  let text;
  for (let change = 0; change < seconds * 100; ) {
    const due = Math.min(seconds * 100, (performance.now() - begun) / 10);
    for (; change < due; change++) {
      if (change % 60 === 0) text = main.appendChild(document.createElement('p')).appendChild(new Text());
      text.data += WORDS[change % WORDS.length] + ' ';
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};
main.append(article(0));
</script></body></html>`;
