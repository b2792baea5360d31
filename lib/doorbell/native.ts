/**
 * The part of the extension API the doorbell uses, from the browser itself: both have it as
 * promises, and the polyfill the other contexts use would weigh more than the whole doorbell.
 */
interface Native {
  runtime: { id?: string; sendMessage(message: unknown): Promise<unknown> };
  storage: {
    local: { get(keys: string[]): Promise<Record<string, unknown>> };
    onChanged: {
      addListener(listener: StorageListener): void;
      removeListener(listener: StorageListener): void;
    };
  };
}

type StorageListener = (changes: Record<string, unknown>, area: string) => void;

const { browser, chrome } = globalThis as unknown as { browser?: Native; chrome?: Native };

/** The browser’s own extension API, under whichever name it has. */
export const native = (browser ?? chrome) as Native;
