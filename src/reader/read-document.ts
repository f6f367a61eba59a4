// The door of the reading wing: a file's bytes, or what a person pasted, become a SourceDocument. The bytes decide the
// format. Whatever comes in, what goes out is a document or a FengongError; heavy readers are loaded when needed.
import { FengongError } from '../model/errors';
import { decodeText } from './decode-text';
import type { SourceDocument } from './document';
import { findUnreadable, readText, type Reading } from './read-text';
import { sniffFormat } from './sniff-format';

/** A text of more bytes than this does not fit into one string of every browser. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * The lines of a plan in any format that is read.
 * @param name the file's name, for messages and as the source of the plan
 * @throws FengongError with a code of `messages/errors` for whatever cannot be read
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<SourceDocument> {
  if (bytes.length > MAX_BYTES) throw new FengongError('file-too-large', { name, limit: MAX_BYTES / 1024 / 1024 });
  // the digest is made on another thread meanwhile
  const [sha256, { lines, findings }] = await Promise.all([digest(bytes), readFormat(bytes, name)]);
  return { name, sha256, lines, findings };
}

async function readFormat(bytes: Uint8Array, name: string): Promise<Reading> {
  switch (sniffFormat(bytes, name)) {
    case 'zip': {
      const { readOffice } = await import('./read-office');
      return readOffice(bytes, name);
    }
    case 'html': {
      const { readHtml } = await import('./read-html');
      const { lines } = readHtml(decodeText(bytes, name), name);
      return { lines, findings: findUnreadable(lines) };
    }
    case 'pdf': {
      const { readPdf } = await import('./pdf/read-pdf');
      return readPdf(bytes, name);
    }
    case 'text':
      return readPlainText(decodeText(bytes, name), name);
  }
}

/** The lines of a text; tables in HTML that it holds become rows. */
async function readPlainText(text: string, name: string): Promise<Reading> {
  const reading = readText(text, name);
  if (!/<table[\s>]/i.test(text)) return reading;
  const { readTablesInText } = await import('./html-in-text');
  return { ...reading, lines: readTablesInText(reading.lines, name) };
}

/**
 * The lines of what a person pasted. A table is read from the HTML that came with it, everything else from the text.
 * @throws FengongError `empty-file`
 */
export async function readPasted(text: string, html = '', name = '粘贴的文本'): Promise<SourceDocument> {
  const hasTable = /<table[\s>]/i.test(html);
  const { lines, findings } = hasTable
    ? (await import('./read-html')).readHtml(html, name)
    : await readPlainText(text, name);
  return { name, sha256: await digest(new TextEncoder().encode(hasTable ? html : text)), lines, findings };
}

/** Hex SHA-256. */
async function digest(bytes: Uint8Array): Promise<string> {
  // files and messages are never shared memory, which is all that the type leaves open
  const hash = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
