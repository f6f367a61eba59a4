import { drawsBundledPlan } from './draws-bundled-plan';

drawsBundledPlan('win32');
