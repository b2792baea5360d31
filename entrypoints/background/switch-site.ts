import { readActivity, setPause, setSwitch } from '../../lib/settings/store.ts';

/** Turns Backstory off on a site where it works and on where it does not; on also ends a pause, or nothing would be seen. */
export async function switchSite(site: string): Promise<void> {
  const { state } = await readActivity(site);
  await setSwitch(site, state === 'on' ? 'off' : 'on');
  if (state === 'paused') await setPause(undefined);
}
