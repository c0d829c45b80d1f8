export {
	startAutoSendSandbox,
	startSandbox,
	startSmartleadSandbox,
	type AutoSendSandbox,
	type Sandbox,
	type SandboxOptions,
	type SmartleadSandbox,
} from './startSandbox';
export type { Fault, FaultRule } from './server/faults/faultRule';
export type { RateLimitRule, RateLimitWindow } from './server/http/rateLimiter';
export type { RequestLogEntry } from './server/http/requestLog';
export { sendDueCampaigns } from './autosend/sendDueCampaigns';
export { addContacts } from './autosend/state/addContacts';
export { addInboundEmails } from './autosend/state/addInboundEmails';
export { addLeads } from './smartlead/state/addLeads';
export { addMailboxes } from './smartlead/state/addMailboxes';
export { addReplies } from './smartlead/state/addReplies';
export type { Webhook, WebhookLevel } from './smartlead/state/webhooks';
export { webhookEventTypes, type WebhookEventType } from './smartlead/webhooks/eventTypes';
export { serviceNames, type ServiceName } from './services';
