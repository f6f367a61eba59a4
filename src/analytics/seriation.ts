// An order of bodies in which those that share much stand side by side, so that a symmetric matrix shows its blocks.
// Deterministic: the same counts give the same order.

/** Two clusters joined, or one place of the input. */
type Tree = { readonly leaf: number } | { readonly left: Tree; readonly right: Tree };

/**
 * The places 0 … n − 1 in their new order. `shared[a][b]` = shared[b][a] = tasks of a and b together, shared[a][a] those
 * of a. The likeness of two is the cosine shared[a][b] / √(shared[a][a] · shared[b][b]) (Salton & McGill, Introduction to
 * Modern Information Retrieval, 1983), so that a body with many tasks is not near everybody. Clusters by average linkage
 * (Sokal & Michener 1958), then the order of the tree's leaves whose neighbours are most alike in sum (Bar-Joseph, Gifford
 * & Jaakkola, Bioinformatics 17, 2001). Takes n³ steps: for what a page shows, not for thousands.
 */
export function seriation(shared: readonly (readonly number[])[]): number[] {
  const likeness = cosines(shared);
  const tree = averageLinkage(likeness);
  if (tree === null) return [];
  const order = bestLeafOrder(tree, likeness);
  return order[0]! <= order.at(-1)! ? order : order.reverse();
}

/** Of two places without a task: 0. */
export function cosines(shared: readonly (readonly number[])[]): number[][] {
  return shared.map((row, a) => row.map((both, b) => (both === 0 ? 0 : both / Math.sqrt(row[a]! * shared[b]![b]!))));
}

/** Null where there is nothing. */
function averageLinkage(likeness: readonly (readonly number[])[]): Tree | null {
  let clusters = likeness.map((_, leaf): { tree: Tree; leaves: readonly number[] } => ({
    tree: { leaf },
    leaves: [leaf],
  }));
  const average = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, i) => b.reduce((all, j) => all + likeness[i]![j]!, sum), 0) / (a.length * b.length);
  const between = clusters.map((a) => clusters.map((b) => average(a.leaves, b.leaves)));
  while (clusters.length > 1) {
    let nearest = [0, 1] as [number, number];
    for (let a = 0; a < clusters.length; a++) {
      for (let b = a + 1; b < clusters.length; b++) {
        if (between[a]![b]! > between[nearest[0]]![nearest[1]]!) nearest = [a, b];
      }
    }
    const [a, b] = nearest;
    const { tree: left, leaves } = clusters[a]!;
    const joined = { tree: { left, right: clusters[b]!.tree }, leaves: [...leaves, ...clusters[b]!.leaves] };
    clusters[a] = joined;
    clusters = clusters.filter((_, at) => at !== b);
    between.splice(b, 1);
    for (const row of between) row.splice(b, 1);
    clusters.forEach(({ leaves: other }, at) => {
      between[a]![at] = between[at]![a] = average(joined.leaves, other);
    });
  }
  return clusters[0]?.tree ?? null;
}

/** Orders of a subtree's leaves by their two ends: the best sum of likeness between neighbours, and that order. */
type Ends = Map<number, Map<number, { readonly sum: number; readonly order: readonly number[] }>>;

function bestLeafOrder(tree: Tree, likeness: readonly (readonly number[])[]): number[] {
  let best: { readonly sum: number; readonly order: readonly number[] } | undefined;
  for (const byLast of endsOf(tree, likeness).values()) {
    for (const one of byLast.values()) if (best === undefined || one.sum > best.sum) best = one;
  }
  return [...best!.order];
}

/** A subtree may be turned round, so every order is found with both of its ends first. */
function endsOf(tree: Tree, likeness: readonly (readonly number[])[]): Ends {
  if ('leaf' in tree) return new Map([[tree.leaf, new Map([[tree.leaf, { sum: 0, order: [tree.leaf] }]])]]);
  const left = endsOf(tree.left, likeness);
  const right = endsOf(tree.right, likeness);
  const ends: Ends = new Map();
  const keep = (first: number, last: number, sum: number, order: readonly number[]) => {
    const byLast = ends.get(first) ?? new Map<number, { sum: number; order: readonly number[] }>();
    ends.set(first, byLast.set(last, { sum, order }));
  };
  for (const [first, byInner] of left) {
    // the best way from `first` through the left subtree to each beginning of the right one
    const reach = new Map<number, { sum: number; order: readonly number[] }>();
    for (const begin of right.keys()) {
      for (const [inner, { sum, order }] of byInner) {
        const through = sum + likeness[inner]![begin]!;
        const known = reach.get(begin);
        if (known === undefined || through > known.sum) reach.set(begin, { sum: through, order });
      }
    }
    const found = new Map<number, { sum: number; order: readonly number[]; rest: readonly number[] }>();
    for (const [begin, { sum, order }] of reach) {
      for (const [last, tail] of right.get(begin)!) {
        const known = found.get(last);
        if (known === undefined || sum + tail.sum > known.sum) {
          found.set(last, { sum: sum + tail.sum, order, rest: tail.order });
        }
      }
    }
    for (const [last, { sum, order, rest }] of found) {
      const whole = [...order, ...rest];
      keep(first, last, sum, whole);
      keep(last, first, sum, [...whole].reverse());
    }
  }
  return ends;
}
