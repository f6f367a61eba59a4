// One supposition more: what kind, and about whom.
import { Button, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { WhatIfStep } from '../../../analytics/what-if-types';
import { namesOf } from '../../../model/task';
import type { Ledger } from '../../worker/protocol';
import { usePane } from '../pane-context';

const KINDS = ['merge', 'move', 'move-all', 'weights'] as const satisfies readonly WhatIfStep['kind'][];
const ROLES = ['lead', 'joint', 'support'] as const;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', marginBottom: '16px' },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  weights: { display: 'grid', gridTemplateColumns: '1fr 1fr 1fr', gap: '8px' },
  weight: { minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
  add: { alignSelf: 'start' },
});

interface Props {
  readonly ledger: Ledger;
  readonly onAdd: (step: WhatIfStep) => void;
}

export function StepForm({ ledger, onAdd }: Props) {
  const styles = useStyles();
  const { text } = usePane();
  const { byUnit } = ledger.analytics;
  const all = byUnit.map(({ name }) => name);
  const leading = byUnit.filter(({ lead }) => lead > 0).map(({ name }) => name);
  const [kind, setKind] = useState<WhatIfStep['kind']>('merge');
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const [no, setNo] = useState('');
  const [id, setId] = useState<string | null>(null);
  const [weights, setWeights] = useState(() => texts(ledger.settings.weights));

  const tasks = kind === 'move' ? tasksNumbered(ledger, no) : [];
  const task = tasks.find((one) => one.id === id) ?? tasks[0];
  const froms: readonly string[] = { merge: all, 'move-all': leading, move: task?.leads ?? [], weights: [] }[kind];
  const chosenFrom = from !== null && froms.includes(from) ? from : (froms[0] ?? '');
  const tos = all.filter((name) => name !== chosenFrom);
  const chosenTo = to !== null && tos.includes(to) ? to : (tos[0] ?? '');

  const step = ((): WhatIfStep | null => {
    switch (kind) {
      case 'merge':
        return { kind, from: chosenFrom, into: chosenTo };
      case 'move':
        return task ? { kind, task: task.id, from: chosenFrom, to: chosenTo } : null;
      case 'move-all':
        return { kind, from: chosenFrom, to: chosenTo };
      case 'weights': {
        const [lead, joint, support] = ROLES.map((role) => numberIn(weights[role]));
        return lead == null || joint == null || support == null ? null : { kind, weights: { lead, joint, support } };
      }
    }
  })();

  const select = (label: string, value: string, onChoose: (value: string) => void, options: readonly Option[]) => (
    <Field label={label}>
      <Select className={styles.select} value={value} onChange={(_, { value }) => onChoose(value)}>
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
  const named = (names: readonly string[]) => names.map((name): Option => [name, name]);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (step) onAdd(step);
      }}
    >
      {select(
        text('what-if-kind'),
        kind,
        (value) => setKind(value as WhatIfStep['kind']),
        KINDS.map((name) => [name, text(`what-if-${name}`)]),
      )}
      {kind === 'move' && (
        <Field
          label={text('what-if-task')}
          {...(no !== '' && !task ? { validationMessage: text('what-if-no-task') } : {})}
        >
          <Input value={no} onChange={(_, { value }) => setNo(value)} />
        </Field>
      )}
      {tasks.length > 0 &&
        select(
          text('what-if-which'),
          task!.id,
          setId,
          tasks.map((one) => [one.id, one.text]),
        )}
      {kind !== 'weights' &&
        froms.length > 0 &&
        select(text(kind === 'merge' ? 'what-if-from-merge' : 'what-if-from'), chosenFrom, setFrom, named(froms))}
      {kind !== 'weights' &&
        select(text(kind === 'merge' ? 'what-if-into' : 'what-if-to'), chosenTo, setTo, named(tos))}
      {kind === 'weights' && (
        <div className={styles.weights}>
          {ROLES.map((role) => (
            <Field key={role} label={text(`role-${role}`)}>
              <Input
                className={styles.weight}
                type="number"
                min={0}
                max={10}
                step={0.1}
                value={weights[role]}
                onChange={(_, { value }) => setWeights({ ...weights, [role]: value })}
              />
            </Field>
          ))}
        </div>
      )}
      <Button className={styles.add} type="submit" disabledFocusable={step === null || !isSound(step)}>
        {text('what-if-add')}
      </Button>
    </form>
  );
}

type Option = readonly [value: string, label: string];

const texts = (weights: Readonly<Record<(typeof ROLES)[number], number>>) => ({
  lead: String(weights.lead),
  joint: String(weights.joint),
  support: String(weights.support),
});

/** The bounds of the sheet 设置. Null where it is no number, or out of them. */
function numberIn(text: string): number | null {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return value >= 0 && value <= 10 ? value : null;
}

/** Both bodies are there. */
function isSound(step: WhatIfStep): boolean {
  if (step.kind === 'weights') return true;
  return step.from !== '' && (step.kind === 'merge' ? step.into : step.to) !== '';
}

/** Characters of a task that tell it from others of its number. */
const TOLD = 30;

/** The tasks with this printed number that somebody leads; numbers may begin anew in every section. */
function tasksNumbered({ plan }: Ledger, no: string) {
  const canonical = new Map(
    plan.parties.flatMap(({ kind, name, canonical }) =>
      kind === 'unit' || kind === 'group' ? [[name, canonical] as const] : [],
    ),
  );
  return plan.tasks
    .filter((task) => task.no !== null && task.no === no.trim())
    .map((task) => {
      const names = [...namesOf(task, 'lead', 'unit'), ...namesOf(task, 'lead', 'group')];
      const leads = [...new Set(names.map((name) => canonical.get(name) ?? name))];
      return { id: task.id, text: task.text.slice(0, TOLD), leads };
    })
    .filter(({ leads }) => leads.length > 0);
}
