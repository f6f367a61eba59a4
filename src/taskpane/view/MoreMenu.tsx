// 更多: other plans, the file, the introduction.
import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { exportWorkbook } from '../actions/export-workbook';
import { loadSample, takeSelection } from '../actions/load-plan';
import { Download, File as FileIcon, Info, Paste, Sheet } from './icons';
import { usePane } from './pane-context';
import { useFileInput } from './use-file-input';

export function MoreMenu() {
  const { state, dispatch, run, text } = usePane();
  const { input, choose } = useFileInput();
  const isIdle = state.busy === null;
  return (
    <>
      {input}
      <Menu positioning="above-end">
        <MenuTrigger disableButtonEnhancement>
          <MenuButton>{text('more')}</MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<FileIcon />} disabled={!isIdle} onClick={choose}>
              {text('open-file')}
            </MenuItem>
            <MenuItem
              icon={<Paste />}
              disabled={!isIdle}
              onClick={() => dispatch({ type: 'screen-chosen', screen: 'paste' })}
            >
              {text('paste-text')}
            </MenuItem>
            {state.host === 'excel' && (
              <MenuItem icon={<Sheet />} disabled={!isIdle} onClick={() => run(takeSelection, undefined)}>
                {text(takeSelection.label)}
              </MenuItem>
            )}
            <MenuItem icon={<FileIcon />} disabled={!isIdle} onClick={() => run(loadSample, undefined)}>
              {text(loadSample.label)}
            </MenuItem>
            <MenuItem
              icon={<Download />}
              disabled={!exportWorkbook.predicate(state)}
              onClick={() => run(exportWorkbook, undefined)}
            >
              {text(exportWorkbook.label)}
            </MenuItem>
            <MenuItem
              icon={<Info />}
              disabled={!isIdle}
              onClick={() => dispatch({ type: 'screen-chosen', screen: 'first-run' })}
            >
              {text('show-first-run')}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </>
  );
}
