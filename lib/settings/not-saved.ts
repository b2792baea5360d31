/** A write that the browser refused. Nothing of it was stored. */
export class NotSaved extends Error {
  /** `full`: there is no room left for the extension's data; `refused`: anything else. */
  readonly reason: 'full' | 'refused';

  /** Browsers tell a full store by their words alone: Chromium by its quota's name, Firefox by the error's. */
  constructor(cause: unknown) {
    super('The browser did not save a setting', { cause });
    this.name = 'NotSaved';
    this.reason = /quota|no space|disk/i.test(String(cause)) ? 'full' : 'refused';
  }
}
