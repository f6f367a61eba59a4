// Bytes of a part that holds ASCII alone, written one after the other: cells as strings would first be joined piece by
// piece, then copied into one text, then encoded.

export class AsciiBytes {
  private bytes: Uint8Array;
  private length = 0;

  /** @param expected how many bytes there will be, more or less */
  constructor(expected: number) {
    this.bytes = new Uint8Array(expected);
  }

  /** @param text of ASCII; anything else would be cut to its low byte */
  add(text: string): void {
    const end = this.length + text.length;
    if (end > this.bytes.length) this.grow(end);
    const { bytes } = this;
    for (let at = this.length, from = 0; at < end; at++, from++) bytes[at] = text.charCodeAt(from);
    this.length = end;
  }

  /** What was written; nothing may be added after it. */
  close(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private grow(needed: number): void {
    const bytes = new Uint8Array(Math.max(needed, 2 * this.bytes.length));
    bytes.set(this.bytes);
    this.bytes = bytes;
  }
}
