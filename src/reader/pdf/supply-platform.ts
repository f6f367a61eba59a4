// What pdf.js 5 expects of its platform, and Node 20 and browsers before 2024 lack. Called before it is loaded.

/** Supplies what is missing and leaves what is there. */
export function supplyPlatform(): void {
  const buffers = ArrayBuffer.prototype as { transferToFixedLength?: (length?: number) => ArrayBuffer };
  // copying does what transferring would
  buffers.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength) {
    const copy = new Uint8Array(length);
    copy.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
    return copy.buffer;
  };
  // made when the module loads and used for drawing only, which does not happen here
  const scope = globalThis as { DOMMatrix?: unknown };
  scope.DOMMatrix ??= class {};
}
