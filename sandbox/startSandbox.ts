import { createServiceContext, type ServiceSettings } from './server/serviceContext';
import { serviceSandbox, type ServiceSandbox } from './server/serviceSandbox';
import type { ServiceTypes } from './server/serviceTypes';
import { startServer, type RunningServer } from './server/startServer';
import { serviceNames, services, type ServiceName, type TypesOf } from './services';

/** The settings hold for each service that is started. */
export interface SandboxOptions extends ServiceSettings {
	/** 0, the default, takes any free port. */
	port?: number;
	/** Default `127.0.0.1`. */
	host?: string;
}

type SandboxOf<Name extends ServiceName> = ServiceSandbox<TypesOf<Name>>;

/** A server with the sandboxes of some services, each under the service's name. */
export type Sandbox<Name extends ServiceName = ServiceName> = RunningServer & {
	[Each in Name]: SandboxOf<Each>;
};

/** The sandbox of Smartlead; `stop` stops the whole server. */
export type SmartleadSandbox = SandboxOf<'smartlead'>;

/** The sandbox of AutoSend; `stop` stops the whole server. */
export type AutoSendSandbox = SandboxOf<'autosend'>;

/**
 * Starts sandboxes on one port, all of them or those of the services that are named. Nothing is
 * shared with another server, and between services only the port.
 * @throws Error when the port is taken or the schedule makes no sense.
 */
export async function startSandbox<Name extends ServiceName = ServiceName>(
	options: SandboxOptions & { services?: Name[] } = {},
): Promise<Sandbox<Name>> {
	const { services: names = serviceNames, port = 0, host = '127.0.0.1', ...settings } = options;
	const stopping = new AbortController();
	const contexts = names.map((name) =>
		createServiceContext<ServiceTypes>(services[name], settings, stopping.signal),
	);
	const server = await startServer(contexts, { port, host }, stopping);
	const sandboxes = contexts.map((context) => [
		context.service.name,
		serviceSandbox(context, server),
	]);
	// `fromEntries` forgets the names; they are those that were asked for.
	return { ...server, ...Object.fromEntries(sandboxes) } as Sandbox<Name>;
}

/** Starts a server with Smartlead alone. */
export async function startSmartleadSandbox(options?: SandboxOptions): Promise<SmartleadSandbox> {
	return (await startSandbox({ ...options, services: ['smartlead'] })).smartlead;
}

/** Starts a server with AutoSend alone. */
export async function startAutoSendSandbox(options?: SandboxOptions): Promise<AutoSendSandbox> {
	return (await startSandbox({ ...options, services: ['autosend'] })).autosend;
}
