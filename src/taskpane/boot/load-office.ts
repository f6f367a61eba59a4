// Office.js is loaded only where an Office program may stand around the page: in a plain browser tab it would only try to
// tell Microsoft about it, and data does not leave this machine.

/** The signs by which Office programs are known, all of which Office.js itself looks at. */
interface OfficeSigns {
  readonly agaveHost?: unknown;
  readonly chrome?: { readonly webview?: unknown };
  readonly webkit?: { readonly messageHandlers?: unknown };
}

/**
 * False only in a tab of a plain browser. Excel on the web holds the page in a frame; Windows and Mac in a web view, and
 * they name themselves in the address.
 */
export function mayBeOffice(page: Window): boolean {
  const { agaveHost, chrome, webkit } = page as Window & OfficeSigns;
  const isHeld = page.parent !== page || agaveHost !== undefined;
  const isWebView = chrome?.webview !== undefined || webkit?.messageHandlers !== undefined;
  const isNamed = /hostInfo/i.test(page.name) || /[?&]_host_Info=/i.test(page.location.search);
  return isHeld || isWebView || isNamed;
}

/** Begins to load Office.js from where the build put it (`self`) or left it (`cdn`); null in a plain browser. */
export function loadOffice(page: Window): HTMLScriptElement | null {
  if (!mayBeOffice(page)) return null;
  const { document } = page;
  const script = document.createElement('script');
  script.src = document.querySelector<HTMLMetaElement>('meta[name="office-js"]')!.content;
  document.head.append(script);
  return script;
}
