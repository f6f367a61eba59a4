// Office's theme as it was when the pane met it; where Office has none, the system's, of which a change is seen at once.
import { useEffect, useState } from 'react';
import { isDark } from '../boot/is-dark';
import type { Host } from '../state/pane-state';

const SYSTEM = '(prefers-color-scheme: dark)';

export function useIsDark(host: Host): boolean {
  const [dark, setDark] = useState(() => matchMedia(SYSTEM).matches);
  useEffect(() => {
    const query = matchMedia(SYSTEM);
    const inOffice = host === 'excel' || host === 'limited';
    // officeTheme is undefined in some hosts, whatever the types say
    const theme = inOffice ? (Office.context.officeTheme as Office.OfficeTheme | undefined) : undefined;
    const look = () => setDark(isDark(theme?.bodyBackgroundColor, query.matches));
    look();
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, [host]);
  return dark;
}
