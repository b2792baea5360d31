import type { OptionsGateway, Shortcut } from '../../../lib/options/gateway.ts';
import type { Change } from '../../../lib/settings/change.ts';
import { LUNE } from '../../fixtures/story.ts';

/** A browser in memory, with storage and shortcuts. It records what was asked of it. */
export class FakeGateway implements OptionsGateway {
  stored: Record<string, unknown>;
  /** Every attempt to store something is rejected with this, unless it is undefined. */
  refusal: Error | undefined;
  isReadable = true;
  keys: Shortcut[] = [
    { name: '_execute_action', keys: 'Alt+Shift+Y' },
    { name: 'next-mention', keys: '' },
  ];
  readonly asked: string[] = [];
  readonly files: Record<string, string> = {};
  readonly version = '1.2.3';
  readonly #listeners = new Set<() => void>();

  constructor(stored: Record<string, unknown> = {}) {
    this.stored = stored;
  }

  read = async () => {
    if (!this.isReadable) throw new Error('storage is corrupt');
    return this.stored;
  };

  apply = async ({ put, drop }: Change) => {
    if (this.refusal) throw this.refusal;
    const kept = Object.entries({ ...this.stored, ...put }).filter(([key]) => !drop.includes(key));
    this.stored = Object.fromEntries(kept);
    this.changed();
  };

  watch = (changed: () => void, signal: AbortSignal) => {
    this.#listeners.add(changed);
    signal.addEventListener('abort', () => this.#listeners.delete(changed));
  };

  loadStories = async () => [LUNE];
  shortcuts = async () => this.keys;
  changeShortcuts = () => void this.asked.push('shortcuts');
  openWelcome = () => void this.asked.push('welcome');

  download = (name: string, text: string) => {
    this.files[name] = text;
  };

  /** Makes a change as another window would. */
  changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
