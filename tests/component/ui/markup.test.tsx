import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Markup } from '../../../lib/ui/statement/Markup.tsx';
import { HOSTILE_MARKUP } from '../../fixtures/hostile-markup.ts';

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
});

function markup(
  html: string,
  onTopic?: (topic: string) => void,
  leads?: (topic: string) => boolean,
) {
  act(() => render(<Markup html={html} onTopic={onTopic} leads={leads} />, root));
  return root.querySelector('.markup') as HTMLElement;
}

describe('a statement’s markup', () => {
  test('keeps topics, emphasis and quotation', () => {
    const span = markup('<a data-topic="x">X</a> is <em>very</em> <q>big</q>', () => {});
    expect(span.textContent).toBe('X is very big');
    expect([...span.children].map(({ localName }) => localName)).toEqual(['a', 'em', 'q']);
  });

  test('follows a change of its text', () => {
    markup('one');
    expect(markup('<em>two</em>').innerHTML).toBe('<em>two</em>');
  });
});

describe('a topic in it', () => {
  test('is followed on click and on Enter', () => {
    const onTopic = vi.fn();
    const link = markup('<a data-topic="x">X</a>', onTopic).querySelector('a') as HTMLElement;
    link.click();
    link.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    link.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    expect(onTopic.mock.calls).toEqual([['x'], ['x']]);
    expect(link.tabIndex).toBe(0);
  });

  test('is plain text if it leads nowhere', () => {
    expect(markup('<a data-topic="x">X</a>').innerHTML).toBe('X');
    expect(markup('<a data-topic="x"><em>X</em></a>', vi.fn(), () => false).innerHTML).toBe(
      '<em>X</em>',
    );
  });
});

describe('hostile markup is inert', () => {
  test.each(HOSTILE_MARKUP)('%s', async (_, html) => {
    const span = markup(html, () => {});
    for (const element of span.querySelectorAll('*')) {
      expect(['a', 'em', 'q']).toContain(element.localName);
      const names = element.getAttributeNames().filter((name) => name !== 'data-topic');
      expect(['', 'tabindex role', 'role tabindex']).toContain(names.join(' '));
      (element as HTMLElement).click();
    }
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect((window as { hit?: boolean }).hit).toBeUndefined();
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => name.includes('evil.example'))).toEqual([]);
  });
});
