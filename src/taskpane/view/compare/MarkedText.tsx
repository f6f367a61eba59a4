// One side of a text with what the other side has not: struck through in the old one, underlined in the new one.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Piece, Side } from '../../../compare/types';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  old: { textDecorationLine: 'line-through', textDecorationThickness: '2px' },
  new: {
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '3px',
  },
});

/** `<del>` and `<ins>` say the same to a screen reader. */
export function MarkedText({ pieces, side }: { readonly pieces: readonly Piece[]; readonly side: Side }) {
  const styles = useStyles();
  const { roles } = usePane();
  const own = pieces.filter((piece) => piece.in === 'both' || piece.in === side);
  return own.map((piece, at) => {
    if (piece.in === 'both') return <span key={at}>{piece.text}</span>;
    return side === 'old' ? (
      <del key={at} className={styles.old} style={{ color: roles.attention }}>
        {piece.text}
      </del>
    ) : (
      <ins key={at} className={styles.new} style={{ color: roles.lead }}>
        {piece.text}
      </ins>
    );
  });
}
