// Excel on the web, played by a parent page in a real browser: the production build in an iframe, the unmodified Office.js
// in it, and behind postMessage the in-memory Excel of test/host.
import { generate } from 'selfsigned';
import type { Browser, Frame, Page } from 'playwright-core';
import { launch } from '../../scripts/chromium.cjs';
import { serveFolder } from '../../scripts/serve-folder.cjs';
import { Host } from '../host/host';
import { ExcelFunctions } from './excel-functions';
import { BUILT, watch, type Watched } from './pane-page';

export interface ExcelWeb extends Watched {
  readonly host: Host;
  /** The pane inside Excel. */
  readonly pane: Frame;
  /** Presses a button of the ribbon that calls the function `name`; resolves when the add-in says that it is done. */
  readonly press: (name: string) => Promise<void>;
  /** What stands in cells with custom functions. */
  readonly functions: ExcelFunctions;
}

export interface ExcelWebSite {
  readonly open: (options?: {
    readonly locale?: string;
    /** The highest ExcelApi that this Excel supports. */
    readonly api?: string;
    readonly host?: Host;
    /** Done before the pane is asked for. */
    readonly before?: (page: Page, origin: string) => Promise<unknown>;
  }) => Promise<ExcelWeb>;
  readonly close: () => Promise<void>;
}

/** Serves dist/page over HTTPS, as Office.js asks of its host, and starts a browser. */
export async function openExcelWeb(): Promise<ExcelWebSite> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  const site = await serveFolder(BUILT, { key, cert });
  const browser = await launch();
  return {
    open: ({ locale = 'zh-CN', api = '1.17', host = new Host(), before = () => Promise.resolve() } = {}) =>
      openPane(browser, site.origin, { locale, api, host, before }),
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

async function openPane(
  browser: Browser,
  origin: string,
  { locale, api, host, before }: Required<NonNullable<Parameters<ExcelWebSite['open']>[0]>>,
): Promise<ExcelWeb> {
  const context = await browser.newContext({
    viewport: { width: 350, height: 640 },
    locale,
    ignoreHTTPSErrors: true,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const watched = watch(page, origin);
  const functions = new ExcelFunctions();
  await page.exposeFunction('answerExcel', (json: string) => {
    if (functions.take(json)) return 'done';
    const answer = host.answer(json);
    return answer.ok
      ? { Version: 1, Error: 0, Data: [200, [], [JSON.stringify(answer.body)]] }
      : { Version: 1, Error: answer.code };
  });
  host.deliver = (message) => void page.evaluate((data) => window.postMessage({ fire: data }), message);
  functions.deliver = host.deliver;
  await page.route(`${origin}/excel.html`, (route) =>
    route.fulfill({ contentType: 'text/html', body: parentPage(locale, api) }),
  );
  await before(page, origin);
  await page.goto(`${origin}/excel.html`);
  const press = async (name: string): Promise<void> => {
    await page.evaluate((pressed) => {
      document.title = 'Excel';
      window.postMessage({ press: pressed });
    }, name);
    await page.waitForFunction((pressed) => document.title === `done ${pressed}`, name, { timeout: 60_000 });
  };
  return { page, host, functions, pane: await paneOf(page), press, ...watched };
}

async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('the pane has no frame');
  return frame;
}

/** What Excel on the web says to a pane, and nothing more: an unknown action stays without an answer. */
const parentPage = (locale: string, api: string): string => `<!doctype html>
<html lang="zh-CN"><title>Excel</title><body style="margin:0"><script>
  const CONTEXT = {
    _id: 'pane', _appName: 16, _appVersion: '16.0', _appUILocale: '${locale}', _dataLocale: '${locale}',
    _docUrl: '', _clientMode: 0, _settings: '{}', _reason: 1, _osfControlType: 1, _eToken: '', _correlationId: 'c',
    _appInstanceId: 'pane', _hostFullVersion: '16.0.0.0', _initialDisplayMode: 0,
    _requirementMatrix: JSON.stringify({ excelapi: '${api}', sharedruntime: '1.1', addincommands: '1.1', customfunctions: '1.8', customfunctionsruntime: '1.3' }),
  };
  const frame = document.createElement('iframe');
  frame.name = JSON.stringify({
    baseFrameName: 'pane',
    // 3: one runtime for everything, and custom functions in it
    hostInfo: 'Excel|Web|16.00|${locale}|c||disableLogging|3',
    xdmInfo: 'conversation|pane|' + location.href,
    serializerVersion: '1',
    flights: '[]',
  });
  frame.src = 'taskpane.html';
  frame.style = 'border:0;width:100vw;height:100vh;display:block';
  const listeners = new Map();
  const send = (request, data, isEvent) => frame.contentWindow.postMessage(JSON.stringify({
    _messageType: 1, _actionName: request._actionName, _conversationId: request._conversationId,
    _correlationId: request._correlationId, _origin: location.href, _data: data,
    _errorCode: 0, _responseType: isEvent ? 1 : 0, _serializerVersion: 1,
  }), '*');
  const done = ({ Actions }) => {
    const Results = Actions.map(({ Id }) => ({ ActionId: Id, Value: {} }));
    return { Version: 1, Error: 0, Data: [200, [], [JSON.stringify({ Results, TraceIds: [] })]] };
  };
  addEventListener('message', async ({ data }) => {
    if (data && data.fire) {
      const request = listeners.get('richApiMessage');
      if (request) send(request, { ArrayData: data.fire.entries.map((entry) => [entry.messageCategory, entry.messageType, entry.targetId, entry.message]) }, true);
      return;
    }
    if (data && data.press) {
      const event = [data.press, data.press, '{"source":{"id":"Ribbon"}}'];
      return send(listeners.get('appCommandInvoked'), event, true);
    }
    if (typeof data !== 'string') return;
    const request = JSON.parse(data);
    if (request._messageType !== 0) return;
    if (request._actionType === 1) {
      listeners.set(request._actionName, request);
      return send(request, { Error: 0 });
    }
    if (request._actionType === 2) {
      listeners.delete(request._actionName);
      return send(request, { Error: 0 });
    }
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return send(request, CONTEXT);
      case 'ContextActivationManager_notifyHost':
        return send(request, null);
      case 'executeMethod': {
        const { ArrayData, DdaMethod } = request._data;
        if (DdaMethod.DispatchId === 94) {
          document.title = 'done ' + request._data[0];
          return send(request, { Version: 1, Error: 0 });
        }
        if (DdaMethod.DispatchId !== 93) break;
        // what Excel's own page hears about ribbon functions, not the workbook
        if (ArrayData[0] === 'WacPartition') return send(request, done(JSON.parse(ArrayData[4])));
        const answer = await answerExcel(ArrayData[4]);
        return send(request, answer === 'done' ? done(JSON.parse(ArrayData[4])) : answer);
      }
    }
    throw new Error('Excel on the web does not play ' + JSON.stringify(request).slice(0, 200));
  });
  document.body.append(frame);
</script></body></html>`;
