import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { language } from '../../../lib/i18n/locale.ts';
import { Attribution } from '../../../lib/ui/statement/Attribution.tsx';
import { Statement } from '../../../lib/ui/statement/Statement.tsx';
import { evidence, fact, LUNE, when } from '../../fixtures/story.ts';
import { speak } from '../../rig/speak.ts';

const root = document.createElement('div');
document.body.append(root);

afterEach(() => {
  render(null, root);
  speak('en-GB');
});

const said = evidence({
  standing: 'said',
  by: 'the mayor',
  said: when('2022-05-01', '1 May 2022'),
});

test.each([
  ['en-GB', 'Said by the mayor (1 May 2022), in River Gazette analysis, 14 May 2022'],
  ['en-US', 'Said by the mayor (May 1, 2022), in River Gazette analysis, May 14, 2022'],
  [
    'es',
    'Declaración: the mayor (1 de mayo de 2022), en River Gazette analysis, 14 de mayo de 2022',
  ],
  ['ko', '발언: the mayor(2022년 5월 1일), River Gazette analysis, 2022년 5월 14일'],
])('who says so is one sentence of its language: %s', (locale, line) => {
  speak(locale);
  render(<Attribution evidence={[said]} story={LUNE} />, root);
  expect(root.textContent).toBe(line);
  expect(root.querySelector('.standing')?.textContent).toBe(
    line.match(/Said|Declaración|발언/)?.[0],
  );
});

test.each([
  ['en-GB', 'Analysis in River Gazette analysis, by its author, 14 May 2022'],
  ['es', 'Análisis en River Gazette analysis, de su autor, 14 de mayo de 2022'],
  ['ko', '분석: River Gazette analysis 필자, 2022년 5월 14일'],
])(
  'a source’s own author is named after the source, in the interface’s words: %s',
  (locale, line) => {
    speak(locale);
    const own = evidence({ standing: 'analysis', by: 'its author' });
    render(<Attribution evidence={[own]} story={LUNE} />, root);
    expect(root.textContent).toBe(line);
    expect(root.querySelector('.speaker')?.hasAttribute('lang')).toBe(false);
  },
);

test.each([
  ['en-GB', 'Stated in River Gazette analysis, 14 May 2022'],
  ['es', 'Afirmado en River Gazette analysis, 14 de mayo de 2022'],
  ['ko', '서술: River Gazette analysis, 2022년 5월 14일'],
])('what a document itself says is “stated” in it: %s', (locale, line) => {
  speak(locale);
  render(<Attribution evidence={[evidence()]} story={LUNE} />, root);
  expect(root.textContent).toBe(line);
});

test.each([
  ['en-GB', 'June 2023'],
  ['es', 'junio de 2023'],
  ['ko', '2023년 6월'],
])('a time comes before the words unless they give it: %s', (locale, label) => {
  speak(locale);
  const june = when('2023-06-01', 'June 2023', '2023-06-30');
  const told = (text: string) => {
    render(<Statement item={fact('x', text, { when: june })} story={LUNE} />, root);
    return root.querySelector('.says')?.textContent;
  };
  expect(told('The bridge opened.')).toBe(`${label} The bridge opened.`);
  expect(told('The bridge opened in June 2023.')).toBe('The bridge opened in June 2023.');
});

test('an element keeps what follows it on its line', () => {
  render(<Attribution evidence={[said]} story={LUNE} />, root);
  expect(root.querySelector('.kept:has(.source-name)')?.textContent).toBe(
    'River Gazette analysis,',
  );
});

test('only what the sources say is marked as English', () => {
  speak('es');
  root.lang = language();
  render(<Statement item={fact('x', 'A bridge.', { evidence: [said] })} story={LUNE} />, root);
  const languageOf = (selector: string) =>
    root.querySelector(selector)?.closest('[lang]')?.getAttribute('lang');
  expect(languageOf('.markup')).toBe('en');
  expect(languageOf('.speaker')).toBe('en');
  expect(languageOf('.source-name')).toBe('en');
  expect(languageOf('.standing')).toBe('es');
});

test('in an English interface nothing is marked as English', () => {
  render(<Statement item={fact('x', 'A bridge.')} story={LUNE} />, root);
  expect(root.querySelector('[lang]')).toBeNull();
});
