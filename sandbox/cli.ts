/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import { parseArgs } from 'node:util';
import { startSandbox, type RateLimitWindow, type Sandbox } from '.';

const USAGE = `Usage: npm run sandbox -- [options]

  --port <number>    default 4010; 0 takes any free port
  --host <address>   default 127.0.0.1
  --key <text>       API key to accept, default sandbox-key
  --no-rate-limit    answer any number of requests
  --no-auto-deliver  do not call webhooks when a request changes something
  --help
`;

/** What the API's documentation states for standard plans. */
const STANDARD_PLAN: RateLimitWindow[] = [
	{ limit: 60, windowMs: 60_000 },
	{ limit: 10, windowMs: 2_000 },
];

function describe({ url, apiKey }: Sandbox, rateLimited: boolean): string {
	return `Smartlead sandbox is running.

  API       ${url}/api/v1
  API key   ${apiKey}
  Limits    ${rateLimited ? '60 requests a minute, bursts of 10 in 2 seconds' : 'none'}

In n8n, create a Smartlead API credential with this key and set its API Host to
  ${url}

Try it:    curl '${url}/api/v1/campaigns?api_key=${encodeURIComponent(apiKey)}'

Control routes (no key):
  GET    /_sandbox/requests     what has been asked
  DELETE /_sandbox/requests     clear that log
  POST   /_sandbox/faults       e.g. {"kind":"status","status":503,"times":2}
  DELETE /_sandbox/faults       clear the faults
  POST   /_sandbox/rate-limit   e.g. {"limit":5,"windowMs":1000}, or false
  POST   /_sandbox/deliver      e.g. {"event":"EMAIL_REPLY"}: calls the webhooks
  GET    /_sandbox/deliveries   what became of those calls
  DELETE /_sandbox/deliveries   clear that log
  POST   /_sandbox/reset        seed data again

Ctrl-C stops it.
`;
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			port: { type: 'string', default: '4010' },
			host: { type: 'string', default: '127.0.0.1' },
			key: { type: 'string', default: 'sandbox-key' },
			'no-rate-limit': { type: 'boolean', default: false },
			'no-auto-deliver': { type: 'boolean', default: false },
			help: { type: 'boolean', default: false },
		},
	});
	if (values.help) {
		process.stdout.write(USAGE);
		return;
	}
	const rateLimited = !values['no-rate-limit'];
	const sandbox = await startSandbox({
		port: Number(values.port),
		host: values.host,
		apiKey: values.key,
		rateLimit: rateLimited ? STANDARD_PLAN : false,
		autoDeliver: !values['no-auto-deliver'],
	});
	process.stdout.write(describe(sandbox, rateLimited));

	const stop = () => void sandbox.stop().then(() => process.exit(0));
	process.once('SIGINT', stop);
	process.once('SIGTERM', stop);
}

main().catch((error: Error) => {
	process.stderr.write(`${error.message}\n\n${USAGE}`);
	process.exit(1);
});
