// The worker itself: the core behind a message port. Bytes are handed over, not copied.
import { core } from './core';
import type { CoreRequest } from './protocol';
import { serveCore } from './serve-core';

const answer = serveCore(core);

self.addEventListener('message', (event: MessageEvent<CoreRequest>) => {
  void answer(event.data).then((response) => {
    const value = response.ok ? response.value : null;
    self.postMessage(response, { transfer: value instanceof Uint8Array ? [value.buffer] : [] });
  });
});
