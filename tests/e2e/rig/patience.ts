/** How long the rig waits (ms) for what should happen at once, since the machine may be busy. */
export const PATIENCE = { timeout: 30_000, interval: 50 };
