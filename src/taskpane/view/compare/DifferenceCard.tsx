// The form of one difference: what it is about, its texts, what else changed, its places, and the ways on.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Side, TaskRef } from '../../../compare/types';
import { goToTask } from '../../actions/go-to-task';
import type { Comparing } from '../../state/pane-state';
import { Locate, Swap } from '../icons';
import { usePane } from '../pane-context';
import { PartnerField } from './PartnerField';

const useStyles = makeStyles({
  card: {
    padding: '8px 8px 4px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px', margin: '0 0 4px' },
  label: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  text: { margin: '0 0 4px', lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  phrases: { margin: '4px 0', paddingLeft: '16px' },
  foot: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: '4px' },
  places: { flexGrow: 1 },
});

interface Props {
  readonly label: string;
  readonly remark: readonly string[];
  /** `name`: which side it is; null where there is but one. */
  readonly texts: readonly { readonly name: string | null; readonly content: ReactNode }[];
  readonly phrases: readonly string[];
  readonly tasks: Readonly<Record<Side, readonly TaskRef[]>>;
  readonly comparing: Comparing;
}

export function DifferenceCard({ label, remark, texts, phrases, tasks, comparing }: Props) {
  const styles = useStyles();
  const { state, run, text } = usePane();
  const [isCorrecting, setCorrecting] = useState(false);
  const [inRegister] = tasks[comparing.ledgerIs];
  const places = (['new', 'old'] as const).flatMap((side) => {
    const [first, last] = [tasks[side][0], tasks[side].at(-1)];
    if (!first || !last) return [];
    const lines = { first: first.source.firstLine, last: last.source.lastLine };
    return [text('compare-source', { side: text(`compare-${side}`), ...lines })];
  });
  return (
    <article className={styles.card} aria-label={label}>
      <p className={styles.head}>
        <span className={styles.label}>{label}</span>
        <span className={styles.small}>{remark.join(' · ')}</span>
      </p>
      {texts.map(({ name, content }, at) => (
        <p key={at} className={styles.text}>
          {name !== null && <span className={styles.small}>{name} </span>}
          {content}
        </p>
      ))}
      {phrases.length > 0 && (
        <ul className={`${styles.small} ${styles.phrases}`}>
          {phrases.map((phrase) => (
            <li key={phrase}>{phrase}</li>
          ))}
        </ul>
      )}
      <div className={styles.foot}>
        <span className={`${styles.small} ${styles.places}`}>{places.join(' · ')}</span>
        {inRegister && state.host === 'excel' && state.inWorkbook && (
          <Button
            size="small"
            appearance="subtle"
            icon={<Locate />}
            disabled={!goToTask.predicate(state)}
            onClick={() => run(goToTask, inRegister.id)}
          >
            {text('locate')}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          icon={<Swap />}
          aria-expanded={isCorrecting}
          onClick={() => setCorrecting(!isCorrecting)}
        >
          {text('compare-correct')}
        </Button>
      </div>
      {isCorrecting && <PartnerField tasks={tasks} comparing={comparing} />}
    </article>
  );
}
