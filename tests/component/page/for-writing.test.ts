import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { isForWriting } from '../../../lib/page/text/for-writing.ts';

const home = location.href;
const title = document.title;

beforeEach(() => page.viewport(1000, 700));
afterEach(() => {
  document.body.innerHTML = '';
  document.body.removeAttribute('contenteditable');
  document.designMode = 'off';
  document.title = title;
  history.replaceState(null, '', home);
});

const PARAGRAPH = `<p>${'The committee met on Tuesday and heard what the harbour master had to say. '.repeat(6)}</p>`;
const ARTICLE = `<article><h1>Ships</h1>${PARAGRAPH.repeat(6)}</article>`;
const field = (type: string) => `<label>${type} <input type="${type}"></label>`;
const FORM = ['text', 'email', 'tel', 'date', 'number', 'text', 'text'].map(field).join('<br>');

describe('left alone', () => {
  test.each([
    ['a document in design mode', '<p>Draft</p>', () => (document.designMode = 'on')],
    ['a page that is one editor', '<p>Draft</p>', () => (document.body.contentEditable = 'true')],
    [
      'a writing program',
      `<div role="toolbar">B I</div><div contenteditable style="height: 500px">${PARAGRAPH}</div>`,
    ],
    [
      'a wiki’s page of source',
      `<h1>Editing</h1><textarea style="width: 95%; height: 420px"></textarea>`,
    ],
    [
      'a chat',
      `<div role="log"><p>${'Did you see that Kim went by train? '.repeat(40)}</p></div><div role="textbox" contenteditable>…</div>`,
    ],
    [
      'a log-in',
      `<h1>Log in</h1><form>${field('text')}${field('password')}<button>Go</button></form>`,
    ],
    ['an order', `<h1>Your order</h1><form>${FORM}</form><p>All prices include tax.</p>`],
    [
      'mail, by its address',
      '<div role="grid"><div role="row">Minutes of the meeting</div></div>',
      () => history.replaceState(null, '', '/mail/u/0'),
    ],
    [
      'mail, by whose it is',
      `<div role="listbox">Inbox</div>${PARAGRAPH}`,
      () => (document.title = 'Inbox (3) - ada@mail.example'),
    ],
    [
      'messages with a box to answer',
      `<main>${PARAGRAPH}<textarea rows="2"></textarea></main>`,
      () => history.replaceState(null, '', '/messages/17'),
    ],
  ])('%s', (_, html, prepare?: () => unknown) => {
    document.body.innerHTML = html;
    prepare?.();
    expect(isForWriting(document)).toBe(true);
  });
});

describe('read', () => {
  test.each([
    ['an article', ARTICLE],
    [
      'with a comment box',
      `${ARTICLE}<form><textarea rows="8" cols="80"></textarea><button>Send</button></form>`,
    ],
    [
      'with an editor for comments',
      `${ARTICLE}<div contenteditable role="textbox" style="height: 200px"></div>`,
    ],
    ['with a newsletter form', `${ARTICLE}<form>${field('email')}</form>`],
    [
      'with a log-in in its head',
      `<header><form>${field('text')}${field('password')}</form></header>${ARTICLE}`,
    ],
    [
      'with a log-in that is not shown',
      `<dialog><form>${field('password')}</form></dialog><h1>Front page</h1>`,
    ],
    ['with a survey', `${ARTICLE}<form>${FORM}</form>`],
    [
      'with readers’ talk beside it',
      `${ARTICLE}<aside><div role="log"><p>${'So I said that. '.repeat(9)}</p></div><textarea></textarea></aside>`,
    ],
    [
      'a front page of teasers with a search',
      `<input type="search">${'<h2><a href="/a">Ships wait</a></h2><p>For a week now.</p>'.repeat(30)}`,
    ],
    [
      'an editor that is locked',
      '<textarea readonly style="width: 95%; height: 500px">Minutes</textarea>',
    ],
    [
      'what is declared not to be edited',
      `<main contenteditable="false" style="height: 600px">${PARAGRAPH}</main>`,
    ],
    [
      'a section called mail, without a program',
      ARTICLE,
      () => history.replaceState(null, '', '/mail/2023'),
    ],
    [
      'an article on an address in its title',
      ARTICLE,
      () => (document.title = 'Who reads info@harbour.example?'),
    ],
  ])('%s', (_, html, prepare?: () => unknown) => {
    document.body.innerHTML = html;
    prepare?.();
    expect(isForWriting(document)).toBe(false);
  });
});
