/** A write that the browser refused. Nothing of it was stored. */
export class NotSaved extends Error {
  /** `full`: there is no room left for the extension's data; `refused`: any other reason. */
  readonly reason: 'full' | 'refused';

  /**
   * Only the error's wording tells that storage is full: Chromium mentions its quota, Firefox the
   * disk or its space.
   */
  constructor(cause: unknown) {
    super('The browser did not save a setting', { cause });
    this.name = 'NotSaved';
    this.reason = /quota|no space|disk/i.test(String(cause)) ? 'full' : 'refused';
  }
}
