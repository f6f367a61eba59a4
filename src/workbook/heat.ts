// The steps of a heat map between 1 and the greatest count: five, which widen towards the top, since most counts are
// small. Where all counts are small there are fewer steps, and they stay light.

export interface HeatStep {
  readonly from: number;
  readonly to: number;
  /** Index into the colours, 0 the lightest. */
  readonly step: number;
}

const MOST_STEPS = 5;

/** The steps where numbers need not be whole: each begins where the one before ends, which keeps what stands on the border. */
export function heatShares(most: number): HeatStep[] {
  const borders = Array.from({ length: MOST_STEPS + 1 }, (_, step) =>
    Number((most * (step / MOST_STEPS) ** 2).toPrecision(3)),
  );
  // blank cells count as 0 and stay white
  borders[0] = most / 10_000;
  borders[MOST_STEPS] = most;
  return borders.slice(1).map((to, step) => ({ from: borders[step]!, to, step }));
}

/** heatSteps(40) → 1–1, 2–6, 7–14, 15–25, 26–40; heatSteps(2) → 1–1, 2–2. */
export function heatSteps(most: number): HeatStep[] {
  const count = Math.min(MOST_STEPS, most);
  const steps: HeatStep[] = [];
  let from = 1;
  for (let step = 0; step < count; step += 1) {
    // at least one number a step, and one left for each step above
    const wanted = Math.floor(most * ((step + 1) / count) ** 2);
    const to = Math.min(Math.max(from, wanted), most - (count - 1 - step));
    steps.push({ from, to, step });
    from = to + 1;
  }
  return steps;
}
