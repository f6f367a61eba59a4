// One point to look at: what, why it matters, where it is, the way there, and whether a person has seen it.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { MouseEvent } from 'react';
import { type Handling, HANDLINGS, isSettled } from '../../model/review';
import { goToPlace } from '../actions/go-to-place';
import { asksForPerson } from '../review/pending-cards';
import type { ReviewCard } from '../review/review-card';
import { focusNeighbour } from './focus-neighbour';
import { Check, Ignore, Locate, Undo, Warning } from './icons';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  card: {
    padding: '8px 8px 4px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: '3px',
    borderRadius: tokens.borderRadiusMedium,
  },
  what: { margin: 0, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  more: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  place: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: '4px', margin: '2px 0 0 -8px' },
  button: { minWidth: 0 },
});

export function Card({ card }: { readonly card: ReviewCard }) {
  const styles = useStyles();
  const { state, dispatch, run, text, roles } = usePane();
  const { place, about } = card;
  const mark = state.marks.get(card.key);
  const isDone = isSettled(mark);
  const isOpen = !isDone && asksForPerson(card);
  const decide = (handling: Handling) => ({
    ...({ size: 'small', appearance: 'subtle', className: styles.button } as const),
    onClick: ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
      focusNeighbour(currentTarget);
      dispatch({ type: 'card-marked', key: card.key, handling });
    },
  });
  const isInCells = place !== null && state.host === 'excel' && state.inWorkbook;
  const where = [
    ...(isDone ? [text(mark?.handling === HANDLINGS.ignored ? 'ignored' : 'checked')] : []),
    ...(card.tasks === null ? [] : [about.length === 1 ? text('card-task', { no: card.tasks }) : card.tasks]),
    ...(card.line === null ? [] : [text('card-line', { line: card.line })]),
  ].join(' · ');
  const locate = () => {
    if (isInCells) run(goToPlace, place);
    else dispatch({ type: 'scope-opened', scope: { title: card.what, tasks: about, from: 'review' } });
  };
  return (
    <article className={styles.card} style={isOpen ? { borderLeftColor: roles.attention } : undefined}>
      <p className={styles.what}>
        {isOpen && <Warning color={roles.attention} />} {card.what}
      </p>
      {card.summary !== null && <p className={styles.more}>{card.summary}</p>}
      {mark && mark.remark !== '' && <p className={styles.more}>{text('remark', { remark: mark.remark })}</p>}
      {isOpen && <p className={styles.more}>{card.advice}</p>}
      <p className={styles.place}>{where}</p>
      <div className={styles.buttons}>
        {(isInCells || about.length > 0) && (
          <Button size="small" appearance="subtle" className={styles.button} icon={<Locate />} onClick={locate}>
            {text('locate')}
          </Button>
        )}
        {isDone ? (
          <Button {...decide('open')} icon={<Undo />}>
            {text('reopen')}
          </Button>
        ) : (
          <>
            <Button {...decide('checked')} icon={<Check />}>
              {text('check')}
            </Button>
            <Button {...decide('ignored')} icon={<Ignore />}>
              {text('ignore')}
            </Button>
          </>
        )}
      </div>
    </article>
  );
}
