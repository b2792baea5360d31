import { afterEach, describe, expect, test } from 'vitest';
import { BRING_WITHIN, OPEN_AFTER } from '../../../lib/card/timing.ts';
import type { CardMention } from '../../../lib/card/types.ts';
import { bringPresenter, clear, settle, stage } from './setup.ts';

afterEach(clear);

/** A page whose card script comes when it is told to, or never. */
function lateStage() {
  const opened: (string | undefined)[] = [];
  const asked: ((comes: boolean) => void)[] = [];
  const bring = async () => {
    const comes = await new Promise<boolean>((resolve) => asked.push(resolve));
    if (!comes) throw new Error('The extension has gone.');
    bringPresenter();
  };
  const onOpen = (mention: CardMention | undefined) => opened.push(mention?.text);
  return { ...stage({ late: true, bring, onOpen }), asked, opened };
}

describe('the card’s script is brought', () => {
  test('not before a pointer is on a mention', () => {
    const { point, wait, asked } = lateStage();
    point({ x: 2, y: 2 });
    wait(1000);
    expect(asked).toHaveLength(0);
  });

  test('while the pointer rests, and the card opens no later for it', async () => {
    const { point, mention, wait, asked, isOpen } = lateStage();
    point(mention('Ada Brook'));
    wait(OPEN_AFTER - 50);
    expect(asked).toHaveLength(1);
    asked[0]?.(true);
    await settle();
    expect(isOpen()).toBe(false);
    wait(50);
    expect(isOpen()).toBe(true);
  });

  test('once, however often it is wanted meanwhile', () => {
    const { point, mention, wait, asked, card } = lateStage();
    point(mention('Ada Brook'));
    wait(OPEN_AFTER);
    point(mention('Lune Bridge'));
    card.step('next');
    expect(asked).toHaveLength(1);
  });

  test('when a finger comes down on a mention, before it is known to be a tap', () => {
    const { fire, mention, asked } = lateStage();
    fire('pointerdown', mention('Ada Brook'), { pointerType: 'touch' });
    expect(asked).toHaveLength(1);
  });
});

describe('a card that is wanted before its script is there', () => {
  test('opens when it comes', async () => {
    const { point, mention, wait, asked, isOpen, opened } = lateStage();
    point(mention('Ada Brook'));
    wait(OPEN_AFTER + 100);
    expect([isOpen(), opened]).toEqual([false, []]);
    asked[0]?.(true);
    await settle();
    expect([isOpen(), opened]).toEqual([true, ['Ada Brook']]);
  });

  test('takes the focus when keys have asked for it', async () => {
    const { card, asked, dialog } = lateStage();
    card.step('next');
    asked[0]?.(true);
    await settle();
    const root = dialog().getRootNode() as ShadowRoot;
    expect(root.activeElement).toBe(dialog());
  });

  test('stays away when the pointer has left by then', async () => {
    const { point, mention, wait, leave, asked, host, opened } = lateStage();
    point(mention('Ada Brook'));
    wait(OPEN_AFTER);
    leave();
    asked[0]?.(true);
    await settle();
    expect([host(), opened.filter(Boolean)]).toEqual([null, []]);
  });

  test('leaves the page as it was if the script can’t come, and asks for it again later', async () => {
    const { point, mention, wait, asked, host, isOpen, opened } = lateStage();
    point(mention('Ada Brook'));
    wait(OPEN_AFTER);
    asked[0]?.(false);
    await settle();
    expect([host(), opened.filter(Boolean)]).toEqual([null, []]);
    point(mention('Lune Bridge'));
    wait(OPEN_AFTER);
    asked[1]?.(true);
    await settle();
    expect(isOpen()).toBe(true);
  });

  test('asks for the script once more if nobody answers, such as a background that is just being stopped', async () => {
    const { point, mention, wait, asked, isOpen } = lateStage();
    point(mention('Ada Brook'));
    wait(OPEN_AFTER);
    wait(BRING_WITHIN);
    await settle();
    expect(asked).toHaveLength(2);
    asked[1]?.(true);
    await settle();
    expect(isOpen()).toBe(true);
  });

  test('stays away when all has been switched off meanwhile', async () => {
    const { point, mention, wait, abort, asked, host } = lateStage();
    point(mention('Ada Brook'));
    wait(OPEN_AFTER);
    abort();
    asked[0]?.(true);
    await settle();
    expect(host()).toBeNull();
  });
});
