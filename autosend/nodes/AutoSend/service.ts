import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { apiKeyOf } from '../kernel/definition/apiKey';
import type { Pace, Service } from '../kernel/definition/service';
import { projectIdProblem } from './api/authentication';
import { dialect } from './api/dialect';
import { baseUrl, baseUrlExpression } from './api/hosts';
import { probe } from './api/probe';
import { resolveContacts } from './api/resolveContacts';

const DEFAULT_PER_SECOND = 2;

// Creating and revealing a webhook answer with its signing secret. Whether migrations repeat the keys
// of other services, no source says.
const secretKeys = ['secret', 'apiKey', 'accessToken', 'token', 'sendgridApiKey', 'resendApiKey'];

/** Where secrets stand in an output item when an operation reveals them; n8n redacts these paths. */
export const sensitiveOutputFields = [...secretKeys, 'webhook.secret'];

/** AutoSend, as the kernel knows it. */
export const autoSend: Service = {
	name: 'AutoSend',
	credential: 'autoSendApi',
	keyPage: 'Settings, API Keys',
	paceField: 'Requests per Second',
	mainHost: 'api',
	baseUrl,
	baseUrlExpression,
	secret: apiKeyOf,
	credentialProblem: projectIdProblem,
	// The keys of the API, and the secrets of webhooks.
	secretPatterns: [
		/(Bearer(?:\s|%20|\+)+)[\w.~+/=-]+/gi,
		/()\bASA?_[\w.-]{8,}/gi,
		/()\bwhsec_[\w-]{8,}/gi,
	],
	secretKeys,
	pace,
	dialect,
	probe,
	resolve: resolveContacts,
};

function pace({ requestsPerSecond }: ICredentialDataDecryptedObject): Pace {
	const limit = Math.max(1, Math.floor(Number(requestsPerSecond) || DEFAULT_PER_SECOND));
	return {
		windows: [{ limit, ms: 1_000 }],
		words: `${limit} ${limit === 1 ? 'request' : 'requests'} per second`,
	};
}
