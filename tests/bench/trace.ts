/** One event of a browser's trace. Times in µs. */
export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** Processor time of the thread. */
  tdur?: number;
  pid: number;
  tid: number;
  args?: { data?: { documentLoaderURL?: string } };
}

/** What tracing needs of a session with the developer protocol, whichever driver's it is. */
interface Session {
  on(event: 'Tracing.dataCollected', listener: (data: { value: unknown[] }) => void): unknown;
  off(event: 'Tracing.dataCollected', listener: (data: { value: unknown[] }) => void): unknown;
  once(event: 'Tracing.tracingComplete', listener: () => void): unknown;
  send(method: 'Tracing.start', options: object): Promise<unknown>;
  send(method: 'Tracing.end'): Promise<unknown>;
}

/** Everything in these categories that a browser does during `work`. */
export async function trace(
  session: Session,
  includedCategories: readonly string[],
  work: () => Promise<unknown>,
): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => {
    events.push(...(value as TraceEvent[]));
  };
  session.on('Tracing.dataCollected', collect);
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories },
    transferMode: 'ReportEvents',
  });
  await work();
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}
