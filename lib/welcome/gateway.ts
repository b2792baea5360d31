/** All that the welcome page asks of the browser, so that it can be tested without one. */
export interface WelcomeGateway {
  browser: 'chromium' | 'firefox';
  /** Whether the icon stands in the toolbar itself; undefined if the browser does not say. */
  isPinned(): Promise<boolean | undefined>;
  /** Whether every site may be read. */
  hasAccess(): Promise<boolean>;
  /**
   * Asks for access to every site. Call it in the click itself, before any `await`. Returns whether
   * it was granted.
   */
  requestAccess(): Promise<boolean>;
  openOptions(): void;
  /** Calls back when the icon or the access may have changed, until the signal aborts. */
  watch(changed: () => void, signal: AbortSignal): void;
}
