/** Everything the welcome page asks of the browser, so that it can be tested without one. */
export interface WelcomeGateway {
  browser: 'chromium' | 'firefox';
  /** Whether the icon is pinned to the toolbar; undefined if the browser does not say. */
  isPinned(): Promise<boolean | undefined>;
  /** Whether the extension may read every site. */
  hasAccess(): Promise<boolean>;
  /**
   * Asks for access to every site. Call it during the click itself, before any `await`. Returns
   * whether it was granted.
   */
  requestAccess(): Promise<boolean>;
  openOptions(): void;
  /** Calls back when the icon or the access may have changed, until the signal aborts. */
  watch(changed: () => void, signal: AbortSignal): void;
}
