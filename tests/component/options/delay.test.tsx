import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FakeGateway } from './fake-gateway.ts';
import { mount } from './mount.tsx';

/** The slider for the delay before a card opens, once it has the focus. */
async function focusDelay() {
  const slider = page.getByRole('slider', { name: /before a card opens/ });
  ((await slider.findElement()) as HTMLElement).focus();
  return slider;
}

describe('a delay', () => {
  test('is set by keys as by hand, within its limits, and said in seconds', async () => {
    const gateway = new FakeGateway();
    await mount(gateway);
    const slider = await focusDelay();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => gateway.stored).toEqual({ 'pref:openAfter': 300 });
    await expect
      .element(slider)
      .toHaveAttribute('aria-valuetext', expect.stringMatching(/^0\.3 sec/));
    await userEvent.keyboard('{Home}');
    await expect.poll(() => gateway.stored).toEqual({ 'pref:openAfter': 100 });
  });

  test('follows every key, also while the one before is still being stored', async () => {
    const gateway = new FakeGateway();
    await mount(gateway);
    const slider = await focusDelay();
    const answers: (() => void)[] = [];
    gateway.read = () => {
      const { stored } = gateway;
      return new Promise((done) => answers.push(() => done(stored)));
    };
    await userEvent.keyboard('{ArrowRight}');
    await userEvent.keyboard('{ArrowRight}');
    answers.shift()?.();
    await userEvent.keyboard('{ArrowRight}');
    expect(gateway.stored).toEqual({ 'pref:openAfter': 400 });
    for (const answer of answers) answer();
    await expect.element(slider).toHaveValue('400');
  });

  test('goes back if the browser does not store it', async () => {
    const gateway = new FakeGateway();
    gateway.refusal = new Error('QUOTA_BYTES quota exceeded');
    await mount(gateway);
    const slider = await focusDelay();
    await userEvent.keyboard('{End}');
    await expect.element(page.getByRole('alert')).toMatchTextContent('no room left');
    await expect.element(slider).toHaveValue('250');
  });
});
