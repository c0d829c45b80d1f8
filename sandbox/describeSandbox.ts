import type { RateLimitWindow } from './server/http/rateLimiter';
import type { SandboxService } from './server/service';
import { services, type ServiceName } from './services';
import type { Sandbox } from './startSandbox';

/**
 * @param event the name of one, for the example
 * @param actions lines about the services' own routes
 */
const controlRoutes = (
	event: string,
	actions: string,
) => `Control routes (no key; for one service alone, add ?service=<name>):
  GET    /_sandbox/requests     what has been asked
  DELETE /_sandbox/requests     clear that log
  POST   /_sandbox/faults       e.g. {"kind":"status","status":503,"times":2}
  DELETE /_sandbox/faults       clear the faults
  POST   /_sandbox/rate-limit   e.g. {"limit":5,"windowMs":1000}, or false
  POST   /_sandbox/deliver      e.g. {"event":"${event}"}: calls the webhooks
${actions}  GET    /_sandbox/deliveries   what became of those calls
  DELETE /_sandbox/deliveries   clear that log
  POST   /_sandbox/time         e.g. {"passMs":120000}: what is due happens; {"hold":true}
  POST   /_sandbox/reset        seed data again
`;

/** What the command line prints of a running server: how to use each of its services. */
export function describeSandbox(
	sandbox: Sandbox,
	names: ServiceName[],
	isLimited: boolean,
): string {
	const parts = names.map((name) => describeService(sandbox, name, isLimited));
	const [event] = services[names[0]].webhooks.events;
	return `The sandbox is running.

${parts.join('\n')}
${controlRoutes(event, names.map(actionRoutes).join(''))}
Ctrl-C stops it.
`;
}

function describeService(sandbox: Sandbox, name: ServiceName, isLimited: boolean): string {
	const { title, prefix, documentedLimits, tryIt } = services[name];
	const { url, apiKey } = sandbox[name];
	return `${title}
  API         ${url}${prefix}
  API key     ${apiKey}
  Limits      ${isLimited ? documentedLimits.map(words).join(', ') : 'none'}
  Try it      ${tryIt(url, apiKey)}

  In n8n, create a credential for the ${title} API with this key and set its API Host to
  ${url}
`;
}

function actionRoutes(name: ServiceName): string {
	const { actions = {}, title }: SandboxService = services[name];
	return Object.entries(actions)
		.map(
			([action, { example }]) =>
				`  POST   ${`/_sandbox/${action}`.padEnd(23)}${title}, e.g. ${example}\n`,
		)
		.join('');
}

function words({ limit, windowMs }: RateLimitWindow): string {
	return `${limit} requests in ${windowMs / 1000} s`;
}
