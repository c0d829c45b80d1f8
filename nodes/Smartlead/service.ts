import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { apiKeyOf } from '../kernel/definition/apiKey';
import type { Pace, Service } from '../kernel/definition/service';
import { isEmpty, isObject } from '../kernel/definition/values';
import { authenticationQuery } from './api/authentication';
import { dialect } from './api/dialect';
import { baseUrl, baseUrlExpression } from './api/hosts';
import { resolveLeads } from './api/resolveLeads';

const DEFAULT_PER_MINUTE = 60;

// The older official limit, "10 requests per 2 seconds"; plans with a higher rate per minute get a
// burst in proportion.
const BURST = { limit: 10, ms: 2_000 };

// Mailbox reads answer with SMTP and IMAP passwords, in plain text or base64; saving a client echoes
// its password or an API key; orders carry mailbox passwords, and one route a login code.
const secretKeys = [
	'password',
	'imap_password',
	'smtp_password',
	'app_password',
	'api_key',
	'private_api_key',
	'secret_key',
	'secret',
	'auth_secret',
	'otp',
	'access_token',
	'refresh_token',
	'id_token',
];

/**
 * Where secrets stand in an output item when an operation reveals them. n8n redacts these paths in
 * the executions that it shows and stores their values all the same.
 */
export const sensitiveOutputFields = [...secretKeys, 'email_accounts[*].password'];

/** Smartlead, as the kernel knows it. */
export const smartlead: Service = {
	name: 'Smartlead',
	credential: 'smartleadApi',
	keyPage: 'Settings, API Keys',
	paceField: 'Requests per Minute',
	mainHost: 'server',
	baseUrl,
	baseUrlExpression,
	secret: apiKeyOf,
	// The key is a part of the URL, which proxies and error pages repeat.
	secretPatterns: [/(api_key(?:=|%3D|"\s*:\s*"))[^&\s"'<>\\]+/gi],
	secretKeys,
	pace,
	dialect,
	probe: {
		host: 'server',
		path: '/leads/fetch-categories',
		authentication: (credential) => ({ qs: authenticationQuery(credential) }),
		isRight: (body) =>
			Array.isArray(body) && body.every((row) => isObject(row) && !isEmpty(row.id)),
	},
	resolve: resolveLeads,
};

function pace({ requestsPerMinute }: ICredentialDataDecryptedObject): Pace {
	const perMinute = Math.max(1, Math.floor(Number(requestsPerMinute) || DEFAULT_PER_MINUTE));
	const burst = Math.max(BURST.limit, Math.ceil((perMinute * BURST.ms) / 60_000));
	return {
		windows: [
			{ limit: Math.min(burst, perMinute), ms: BURST.ms },
			{ limit: perMinute, ms: 60_000 },
		],
		words: `${perMinute} ${perMinute === 1 ? 'request' : 'requests'} per minute`,
	};
}
