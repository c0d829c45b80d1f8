import { autosend } from './autosend/service';
import type { SandboxService } from './server/service';
import { smartlead } from './smartlead/service';

/** Every service that there is a sandbox of. */
export const services = { smartlead, autosend };

export type ServiceName = keyof typeof services;

/** The types of a service, by its name. */
export type TypesOf<Name extends ServiceName> =
	(typeof services)[Name] extends SandboxService<infer T> ? T : never;

export const serviceNames = Object.keys(services) as ServiceName[];
