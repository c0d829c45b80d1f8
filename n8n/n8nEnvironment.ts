/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import path from 'node:path';
import { LOOPBACK } from './freePort';

/** What the environment of one n8n depends on. */
export interface EnvironmentOptions {
	userFolder: string;
	node: string;
	port: number;
	brokerPort: number;
}

const PASSED_ON =
	/^(PATH|LANG|LC_.*|TZ|TMPDIR|TEMP|TMP|SYSTEMROOT|NODE_EXTRA_CA_CERTS|SSL_CERT_(FILE|DIR)|(HTTPS?|ALL)_PROXY)$/i;

/**
 * The environment of a private n8n. Little of ours is passed on: an `N8N_…` or `DB_…` variable of
 * the person's own n8n would point this one at their data.
 */
export function n8nEnvironment(
	options: EnvironmentOptions,
	ours: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
	const { userFolder, node, port, brokerPort } = options;
	const url = `http://${LOOPBACK}:${port}/`;
	const passedOn = Object.entries(ours).filter(([name]) => PASSED_ON.test(name));
	const noProxy = [ours.NO_PROXY ?? ours.no_proxy, LOOPBACK, 'localhost'].filter(Boolean).join(',');
	return {
		...Object.fromEntries(passedOn),
		NO_PROXY: noProxy,
		no_proxy: noProxy,
		// n8n starts its task runner with whatever `node` comes first.
		PATH: [path.dirname(node), ours.PATH].filter(Boolean).join(path.delimiter),
		HOME: userFolder,
		NODE_ENV: 'production',

		N8N_USER_FOLDER: userFolder,
		N8N_LISTEN_ADDRESS: LOOPBACK,
		N8N_HOST: LOOPBACK,
		N8N_PORT: String(port),
		// A worker listens only so that it can be asked whether it is ready.
		QUEUE_HEALTH_CHECK_ACTIVE: 'true',
		QUEUE_HEALTH_CHECK_PORT: String(port),
		N8N_WORKER_SERVER_ADDRESS: LOOPBACK,
		N8N_EDITOR_BASE_URL: url,
		N8N_WEBHOOK_URL: url,
		N8N_SECURE_COOKIE: 'false',
		N8N_GRACEFUL_SHUTDOWN_TIMEOUT: '5',
		N8N_LOG_LEVEL: 'info',

		N8N_RUNNERS_BROKER_PORT: String(brokerPort),
		N8N_PYTHON_ENABLED: 'false',
		DB_TYPE: 'sqlite',

		N8N_COMMUNITY_PACKAGES_ENABLED: 'true',
		N8N_UNVERIFIED_PACKAGES_ENABLED: 'true',
		N8N_COMMUNITY_PACKAGES_ALLOW_TOOL_USAGE: 'true',
		N8N_REINSTALL_MISSING_PACKAGES: 'false',

		// Nothing leaves the machine.
		N8N_DIAGNOSTICS_ENABLED: 'false',
		N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
		N8N_VERSION_NOTIFICATIONS_WHATS_NEW_ENABLED: 'false',
		N8N_DYNAMIC_BANNERS_ENABLED: 'false',
		N8N_TEMPLATES_ENABLED: 'false',
		N8N_VERIFIED_PACKAGES_ENABLED: 'false',
		N8N_LICENSE_AUTO_RENEW_ENABLED: 'false',
		N8N_DISABLED_MODULES: 'mcp-registry',

		N8N_PERSONALIZATION_ENABLED: 'false',
		N8N_HIRING_BANNER_ENABLED: 'false',
	};
}
