// What planners open now and then: one script, fetched when it is first asked for.
export { CrossTabView } from './cross/CrossTabView';
