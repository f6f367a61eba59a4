// 更多: other plans, the file, the introduction.
import { exportWorkbook } from '../actions/export-workbook';
import { loadSample, openFile, takeSelection } from '../actions/load-plan';
import { Download, File as FileIcon, Info, Paste, Sheet, Swap } from './icons';
import { usePane } from './pane-context';
import { PopupMenu, type MenuEntry } from './PopupMenu';
import { useFileInput } from './use-file-input';

export function MoreMenu() {
  const { state, dispatch, run, text } = usePane();
  const { input, choose } = useFileInput('open-file', (file) => run(openFile, file));
  const isIdle = state.busy === null;
  const show = (screen: 'paste' | 'compare' | 'first-run') => () => dispatch({ type: 'screen-chosen', screen });
  const entries: MenuEntry[] = [
    { label: text('open-file'), icon: <FileIcon />, isPossible: isIdle, onChoose: choose },
    { label: text('paste-text'), icon: <Paste />, isPossible: isIdle, onChoose: show('paste') },
    ...(state.host === 'excel'
      ? [
          {
            label: text(takeSelection.label),
            icon: <Sheet />,
            isPossible: takeSelection.predicate(state),
            onChoose: () => run(takeSelection, undefined),
          },
        ]
      : []),
    {
      label: text(loadSample.label),
      icon: <FileIcon />,
      isPossible: loadSample.predicate(state),
      onChoose: () => run(loadSample, undefined),
    },
    { label: text('compare'), icon: <Swap />, isPossible: isIdle && state.ledger !== null, onChoose: show('compare') },
    {
      label: text(exportWorkbook.label),
      icon: <Download />,
      isPossible: exportWorkbook.predicate(state),
      onChoose: () => run(exportWorkbook, undefined),
    },
    { label: text('show-first-run'), icon: <Info />, isPossible: isIdle, onChoose: show('first-run') },
  ];
  return (
    <>
      {input}
      <PopupMenu label={text('more')} entries={entries} />
    </>
  );
}
