// Which world the page stands in. Office.js may be late, blocked or absent: none of that may keep the pane waiting.
import { isSupported } from '../../excel/supports';
import type { Lang } from '../../messages/lang';
import type { Host } from '../state/pane-state';

export interface Hosting {
  readonly host: Host;
  readonly lang: Lang;
}

/** Milliseconds after which the page takes itself for one in a browser; Excel may still come later. */
const PATIENCE = 2500;

/**
 * Calls `tell` once when the host is known, and once more if Office turns up after `PATIENCE`.
 * @param script the element that loads Office.js; null where there is none
 */
export function watchHost(script: HTMLScriptElement | null, tell: (hosting: Hosting) => void): void {
  const browser: Hosting = { host: 'browser', lang: languageOf(navigator.language) };
  if (!script) return tell(browser);
  const timer = setTimeout(() => tell(browser), PATIENCE);
  const settle = (hosting: Hosting) => {
    clearTimeout(timer);
    tell(hosting);
  };
  const ask = () => void Office.onReady(({ host }) => settle(host === null ? browser : hostingOf(host)));
  if (typeof Office !== 'undefined') ask();
  else {
    script.addEventListener('load', ask);
    script.addEventListener('error', () => settle(browser));
  }
}

function hostingOf(host: Office.HostType): Hosting {
  const lang = languageOf(Office.context.displayLanguage);
  const isEnough = host === Office.HostType.Excel && isSupported();
  return { host: isEnough ? 'excel' : 'limited', lang };
}

/** Chinese, unless the person's language is another one. */
export function languageOf(tag: string): Lang {
  return /^zh\b/i.test(tag) || tag === '' ? 'zh' : 'en';
}
