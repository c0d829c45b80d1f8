import type { OperationHandlers } from '../handler';
import { getAvailableEvents } from './availableEvents';
import { getLogs, resend } from './deliveries';
import {
	createWebhook,
	deleteWebhook,
	getWebhook,
	getWebhooks,
	revealSecret,
	updateWebhook,
} from './records';

export const webhook: OperationHandlers = {
	'webhook.getMany': getWebhooks,
	'webhook.create': createWebhook,
	'webhook.get': getWebhook,
	'webhook.update': updateWebhook,
	'webhook.delete': deleteWebhook,
	'webhook.revealSecret': revealSecret,
	'webhook.resend': resend,
	'webhook.getLogs': getLogs,
	'webhook.getAvailableEvents': getAvailableEvents,
};
