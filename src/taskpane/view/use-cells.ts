// The tasks behind a matrix, fetched from the worker when a person first looks at it.
import { useEffect, useState } from 'react';
import type { MatrixCell, MatrixName } from '../../analytics/types';
import type { Plan } from '../../model/plan';
import { usePane } from './pane-context';

/** Null while they are on their way. Cells of another plan or matrix are never returned. */
export function useCells(plan: Plan, matrix: MatrixName): readonly MatrixCell[] | null {
  const { core } = usePane();
  const [known, setKnown] = useState<{ plan: Plan; matrix: MatrixName; cells: readonly MatrixCell[] } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    core.call('cells', plan, matrix).then(
      (cells) => isCurrent && setKnown({ plan, matrix, cells }),
      // a cancelled worker leaves the question open: asked again when the person comes back
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [core, plan, matrix]);
  return known && known.plan === plan && known.matrix === matrix ? known.cells : null;
}
