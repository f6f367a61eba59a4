// The one place that knows pdf.js: it opens the file and gives page after page as glyphs and rules.
import { FengongError } from '../../model/errors';
import { readPageContent, type Font, type PageContent } from './page-content';
import type { Matrix } from './matrix';
import { refuseBombs } from './refuse-bombs';
import { supplyPlatform } from './supply-platform';

/** A page as it is shown: `height` in points. */
export interface PdfPage extends PageContent {
  readonly height: number;
}

/**
 * The pages of a .pdf, one at a time.
 * @throws FengongError `encrypted-file` where a password is asked for, `damaged-file` where it cannot be read,
 *   `archive-bomb`
 */
export async function* openPdf(bytes: Uint8Array, name: string): AsyncGenerator<PdfPage> {
  refuseBombs(bytes, name);
  supplyPlatform();
  const { getDocument, VerbosityLevel } = await import('unpdf/pdfjs');
  const task = getDocument({
    // pdf.js takes the buffer away from its owner, and takes none of Node's kind
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    // nothing is drawn: no fonts for the page, no pictures
    disableFontFace: true,
    useSystemFonts: false,
    maxImageSize: 1,
    isOffscreenCanvasSupported: false,
    enableXfa: false,
  });
  try {
    const pdf = await task.promise;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const view = page.getViewport({ scale: 1 });
      const list = await page.getOperatorList();
      const fontOf = (font: string): Font => (page.commonObjs.has(font) ? (page.commonObjs.get(font) as Font) : {});
      yield { height: view.height, ...readPageContent(list, view.transform as unknown as Matrix, fontOf) };
      page.cleanup();
    }
  } catch (error) {
    if (error instanceof FengongError) throw error;
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new FengongError(isLocked ? 'encrypted-file' : 'damaged-file', { name });
  } finally {
    await task.destroy();
  }
}
