// What to cross, how to count it, and what to leave out. Every change is answered at once.
import { Button, Checkbox, Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import {
  DIMENSIONS,
  MEASURES,
  ROLE_LINES,
  type CrossTabFilters,
  type CrossTabRequest,
  type Dimension,
  type Measure,
} from '../../../analytics/cross-tab-types';
import type { Ledger } from '../../worker/protocol';
import { usePane } from '../pane-context';
import { sectionName } from '../section-name';

const TOPS = [5, 10, 12, 20, 50] as const;

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px', marginTop: '8px' },
  wide: { gridColumn: '1 / -1' },
  // as wide as its half of the pane, however long the names
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

interface Props {
  readonly ledger: Ledger;
  readonly request: CrossTabRequest;
  readonly onChange: (request: CrossTabRequest) => void;
}

export function CrossTabForm({ ledger, request, onChange }: Props) {
  const styles = useStyles();
  const { text } = usePane();
  const { plan, analytics } = ledger;
  const { filters, top } = request;
  const change = (part: Partial<CrossTabRequest>) => onChange({ ...request, ...part });
  /** The filter with one value, or without where all may pass. */
  const filter = <K extends keyof CrossTabFilters>(key: K, value: CrossTabFilters[K] | null) => {
    const rest = Object.fromEntries(Object.entries(filters).filter(([name]) => name !== key)) as CrossTabFilters;
    change({ filters: value === null ? rest : { ...rest, [key]: value } });
  };
  const one = (values: readonly string[] | undefined) => (values ? `=${values[0] ?? ''}` : '');
  const chosen = (value: string) => (value === '' ? null : [value.slice(1)]);
  const categories = [...new Set(analytics.byUnit.map(({ category }) => category ?? ''))];
  const choice = (label: string, value: string, onChoose: (value: string) => void, options: ReactNode) => (
    <Field label={label}>
      <Select className={styles.select} value={value} onChange={(_, { value }) => onChoose(value)}>
        {options}
      </Select>
    </Field>
  );
  const dimensions = DIMENSIONS.map((name) => (
    <option key={name} value={name}>
      {text(`dimension-${name}`)}
    </option>
  ));
  /** Values are marked, so that a name that is empty is not taken for none. */
  const names = (all: readonly (readonly [value: string, label: string])[]) => [
    <option key="" value="">
      {text('cross-all')}
    </option>,
    ...all.map(([value, label]) => (
      <option key={`=${value}`} value={`=${value}`}>
        {label}
      </option>
    )),
  ];
  const tops = [
    ...TOPS.map((n) => (
      <option key={n} value={n}>
        {text('cross-top', { n })}
      </option>
    )),
    <option key="" value="">
      {text('cross-all')}
    </option>,
  ];
  const limit = (value: string) => (value === '' ? null : Number(value));
  return (
    <div className={styles.form}>
      {choice(text('cross-rows'), request.rows, (rows) => change({ rows: rows as Dimension }), dimensions)}
      {choice(
        text('cross-columns'),
        request.columns,
        (columns) => change({ columns: columns as Dimension }),
        dimensions,
      )}
      <div className={styles.wide}>
        <Button
          size="small"
          onClick={() =>
            change({
              rows: request.columns,
              columns: request.rows,
              top: { rows: top.columns, columns: top.rows },
            })
          }
        >
          {text('cross-swap')}
        </Button>
      </div>
      {choice(
        text('cross-measure'),
        request.measure,
        (measure) => change({ measure: measure as Measure }),
        MEASURES.map((name) => (
          <option key={name} value={name}>
            {text(`measure-${name}`)}
          </option>
        )),
      )}
      {choice(
        text('cross-sort'),
        request.sort,
        (sort) => change({ sort: sort as CrossTabRequest['sort'] }),
        (['total', 'order'] as const).map((sort) => (
          <option key={sort} value={sort}>
            {text(`cross-sort-${sort}`)}
          </option>
        )),
      )}
      {choice(
        text('cross-section'),
        one(filters.sections),
        (value) => filter('sections', chosen(value)),
        names(plan.sections.map(({ no }) => [no, sectionName(plan, no, text('no-section'))])),
      )}
      {choice(
        text('cross-leader'),
        one(filters.leaders),
        (value) => filter('leaders', chosen(value)),
        names(analytics.byLeader.map(({ name }) => [name, name])),
      )}
      {choice(
        text('cross-role'),
        one(filters.roles),
        (value) => filter('roles', chosen(value) as CrossTabFilters['roles'] | null),
        names(ROLE_LINES.map((role) => [role, text(`role-${role}`)])),
      )}
      {choice(
        text('cross-category'),
        one(filters.categories),
        (value) => filter('categories', chosen(value)),
        names(categories.map((name) => [name, name || text('cross-unknown-category')])),
      )}
      {choice(
        text('cross-top-rows'),
        String(top.rows ?? ''),
        (rows) => change({ top: { ...top, rows: limit(rows) } }),
        tops,
      )}
      {choice(
        text('cross-top-columns'),
        String(top.columns ?? ''),
        (columns) => change({ top: { ...top, columns: limit(columns) } }),
        tops,
      )}
      <div className={styles.wide}>
        <Checkbox
          label={text('cross-named-only')}
          checked={filters.namedOnly ?? false}
          onChange={(_, { checked }) => filter('namedOnly', checked === true ? true : null)}
        />
      </div>
    </div>
  );
}
