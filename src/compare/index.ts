// What the room offers, loaded in one piece when it is first needed.
export { alignNames } from './align-names';
export { comparePlans } from './compare-plans';
export { compareWorkload } from './compare-workload';
