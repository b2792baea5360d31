/** How the rig waits for what should come at once, on a machine that may be busy (ms). */
export const PATIENCE = { timeout: 30_000, interval: 50 };
