import type { ServiceName } from '../../../sandbox';
import type { MeasuredService } from './service';
import { autosend } from './services/autosend';
import { smartlead } from './services/smartlead';

/** All services, by the names of their sandboxes. */
export const services: Record<ServiceName, MeasuredService> = { smartlead, autosend };
