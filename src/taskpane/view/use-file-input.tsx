// A file chooser behind a button of ours. The same file can be chosen twice in a row.
import { useRef, type ReactElement } from 'react';
import { openFile } from '../actions/load-plan';
import { usePane } from './pane-context';

/** What the reader takes. */
const ACCEPT = '.md,.txt,.docx,.pdf,.xlsx';

/** `input` must be rendered; `choose` opens the chooser. */
export function useFileInput(): { readonly input: ReactElement; readonly choose: () => void } {
  const { run, text } = usePane();
  const element = useRef<HTMLInputElement>(null);
  const input = (
    <input
      ref={element}
      type="file"
      accept={ACCEPT}
      hidden
      aria-label={text('open-file')}
      onChange={({ target }) => {
        const file = target.files?.[0];
        target.value = '';
        if (file) run(openFile, file);
      }}
    />
  );
  return { input, choose: () => element.current?.click() };
}
