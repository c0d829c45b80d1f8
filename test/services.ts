import { autosend } from './autosend/service';
import type { ServiceFacts } from './harness/serviceFacts';
import { smartlead } from './smartlead/service';

/** All services, for the tests that hold each of them against its catalogue. */
export const services: ServiceFacts[] = [smartlead, autosend];
