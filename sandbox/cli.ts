/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import { parseArgs } from 'node:util';
import { describeSandbox } from './describeSandbox';
import { serviceNames, type ServiceName } from './services';
import { startSandbox } from './startSandbox';

const USAGE = `Usage: npm run sandbox -- [options]

  --service <name>   ${serviceNames.join(' or ')}; repeat it for several; default all
  --port <number>    default 4010; 0 takes any free port
  --host <address>   default 127.0.0.1
  --key <text>       API key to accept; default one for each service
  --no-rate-limit    answer any number of requests
  --no-auto-deliver  do not call webhooks when a request changes something
  --slow-retries     repeat failed calls of webhooks after the waits of the documentation
  --help
`;

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			service: { type: 'string', multiple: true, default: serviceNames },
			port: { type: 'string', default: '4010' },
			host: { type: 'string', default: '127.0.0.1' },
			key: { type: 'string' },
			'no-rate-limit': { type: 'boolean', default: false },
			'no-auto-deliver': { type: 'boolean', default: false },
			'slow-retries': { type: 'boolean', default: false },
			help: { type: 'boolean', default: false },
		},
	});
	if (values.help) {
		process.stdout.write(USAGE);
		return;
	}
	const names = [...new Set(values.service)].map(serviceName);
	const isLimited = !values['no-rate-limit'];
	const sandbox = await startSandbox({
		services: names,
		port: Number(values.port),
		host: values.host,
		apiKey: values.key,
		rateLimit: isLimited ? 'documented' : false,
		autoDeliver: !values['no-auto-deliver'],
		deliverySchedule: values['slow-retries'] ? 'documented' : undefined,
	});
	process.stdout.write(describeSandbox(sandbox, names, isLimited));

	const stop = () => void sandbox.stop().then(() => process.exit(0));
	process.once('SIGINT', stop);
	process.once('SIGTERM', stop);
}

function serviceName(text: string): ServiceName {
	const known = serviceNames.find((name) => name === text);
	if (!known) throw new Error(`There is no sandbox of ${text}`);
	return known;
}

main().catch((error: Error) => {
	process.stderr.write(`${error.message}\n\n${USAGE}`);
	process.exit(1);
});
