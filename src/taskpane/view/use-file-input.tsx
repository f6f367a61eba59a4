// A file chooser behind a button of ours. The same file can be chosen twice in a row.
import { useRef, type ReactElement } from 'react';
import type { MessageKey } from '../../messages/pane';
import { usePane } from './pane-context';

/** What the reader takes. */
const ACCEPT = '.md,.txt,.docx,.pdf,.xlsx,.html,.htm';

interface FileInput {
  /** Must be rendered. */
  readonly input: ReactElement;
  /** Opens the chooser. */
  readonly choose: () => void;
}

export function useFileInput(label: MessageKey, onFile: (file: File) => void): FileInput {
  const { text } = usePane();
  const element = useRef<HTMLInputElement>(null);
  const input = (
    <input
      ref={element}
      type="file"
      accept={ACCEPT}
      hidden
      aria-label={text(label)}
      onChange={({ target }) => {
        const file = target.files?.[0];
        target.value = '';
        if (file) onFile(file);
      }}
    />
  );
  return { input, choose: () => element.current?.click() };
}
