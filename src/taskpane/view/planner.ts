// What planners open now and then: one script, fetched when it is first asked for.
export { CrossTabView } from './cross/CrossTabView';
export { WhatIfView } from './what-if/WhatIfView';
export { PartyView } from './PartyView';
export { TogetherView } from './together/TogetherView';
