// The five steps of a heat map between 1 and the greatest count. Steps widen towards the top, since most counts are
// small; a step that would hold no whole number is left out.

export interface HeatStep {
  readonly from: number;
  readonly to: number;
  /** Index into the colours, 0 the lightest. */
  readonly step: number;
}

/** heatSteps(40) → 1–1, 2–6, 7–14, 15–25, 26–40. */
export function heatSteps(most: number): HeatStep[] {
  const steps: HeatStep[] = [];
  let from = 1;
  for (let step = 0; step < 5; step += 1) {
    const to = step === 4 ? most : Math.floor(most * ((step + 1) / 5) ** 2);
    if (to < from) continue;
    steps.push({ from, to, step });
    from = to + 1;
  }
  return steps;
}
