import { drawsBundledPlan } from './draws-bundled-plan';

drawsBundledPlan('web');
