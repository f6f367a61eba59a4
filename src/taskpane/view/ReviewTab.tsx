// 核查: what was repaired or doubted while reading, by how much it is worth a person's time.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { groupCards, type CardGroup } from '../review/group-cards';
import type { Ledger } from '../worker/protocol';
import { EmptyState } from './EmptyState';
import { Card } from './Card';
import { usePane } from './pane-context';
import { Section } from './Section';

/** Cards of a group shown at first. */
const FIRST = 20;

const useStyles = makeStyles({
  intro: { margin: '0 0 12px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: '0 0 8px', padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '8px' },
});

export function ReviewTab({ ledger }: { readonly ledger: Ledger }) {
  const styles = useStyles();
  const { state, text } = usePane();
  const groups = groupCards(ledger.review, state.marks);
  if (groups.length === 0) return <EmptyState title={text('review-empty-title')} body={text('review-empty-body')} />;
  return (
    <>
      <p className={styles.intro}>{text('review-intro')}</p>
      {groups.map((group) => (
        <Group key={group.of} group={group} />
      ))}
    </>
  );
}

function Group({ group }: { readonly group: CardGroup }) {
  const styles = useStyles();
  const { text } = usePane();
  const [shown, setShown] = useState(FIRST);
  const title = group.of === 'settled' ? text('settled-group') : text(`severity-${group.of}`);
  const rest = group.cards.length - shown;
  return (
    <Section title={title} note={text('group-size', { n: group.cards.length })}>
      <ul className={styles.list}>
        {group.cards.slice(0, shown).map((card) => (
          <li key={card.key}>
            <Card card={card} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" onClick={() => setShown(shown + 100)}>
          {text('group-more', { n: Math.min(rest, 100) })}
        </Button>
      )}
    </Section>
  );
}
