export declare function serveFolder(
  folder: string,
  credentials?: { readonly key: string; readonly cert: string },
): Promise<{ readonly origin: string; readonly close: () => Promise<void> }>;
