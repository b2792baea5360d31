/** Does all steps of some work at once; answers what comes of it. */
export function inOneGo<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
