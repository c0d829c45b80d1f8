import type {
	IHookFunctions,
	INodeType,
	INodeTypeDescription,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { credentialTest } from '../kernel/request/credentialTest';
import { simplify, triggerOptions } from '../kernel/trigger/fields';
import { postpone, provenSecret, refuse } from '../kernel/trigger/receive';
import { isSubscribed, subscribe, unsubscribe } from '../kernel/trigger/subscription';
import { autoSend } from './service';
import { connect } from './trigger/connect';
import { chosenEvent } from './trigger/event';
import { standingOfEvent, toItem } from './trigger/receive';
import { verifier } from './trigger/signature';
import { EMAIL_RECEIVED } from './webhooks/eventNames';
import { eventTypes } from './webhooks/events';

export class AutoSendTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'AutoSend Trigger',
		name: 'autoSendTrigger',
		icon: { light: 'file:../../icons/autosend.svg', dark: 'file:../../icons/autosend.dark.svg' },
		group: ['trigger'],
		// Not 1: for version 1 of any trigger n8n evaluates an expression of its old Webhook node at each
		// call (parseRequestBody in its webhook-helpers; bench/RESULTS.md).
		version: 2,
		subtitle: '={{ $parameter["events"].join(", ") }}',
		description: 'Starts the workflow when AutoSend events occur, such as a bounce or a new email',
		eventTriggerDescription: 'Waiting for an AutoSend event',
		activationMessage: 'AutoSend events will now start this workflow.',
		defaults: { name: 'AutoSend Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'autoSendApi', required: true, testedBy: 'autoSendApiTest' }],
		webhooks: [
			{
				name: 'default',
				httpMethod: 'POST',
				responseMode: 'onReceived',
				responseData: 'noData',
				path: 'webhook',
				// The address is registered by the node, and takes no call without AutoSend's signature.
				ndvHideUrl: true,
			},
		],
		triggerPanel: {
			header: 'Listen for AutoSend events',
			executionsHelp: {
				inactive:
					"<b>While building your workflow</b>, click 'Execute step', then make something happen in AutoSend, such as sending an email. The node registers a webhook for this test and removes it after one event, or after two minutes.<br /> <br /><b>Once you're happy with your workflow</b>, publish it. The node then registers its webhook in AutoSend, and every event runs the workflow. These executions show up in the <a data-key='executions'>executions list</a>, not in the editor.",
				active:
					"<b>While building your workflow</b>, click 'Execute step', then make something happen in AutoSend, such as sending an email. The node registers a second webhook for this test and removes it after one event, or after two minutes.<br /> <br /><b>AutoSend events also run the workflow by themselves</b>, because it's published. These executions show up in the <a data-key='executions'>executions list</a>, not in the editor.",
			},
			activationHint: {
				active: 'This workflow is published, so AutoSend events run it.',
				inactive: 'Publish the workflow to register its webhook in AutoSend.',
			},
		},
		properties: [
			{
				displayName: 'Trigger On',
				name: 'events',
				type: 'multiOptions',
				required: true,
				default: ['email.bounced'],
				options: eventTypes,
			},
			{
				displayName: 'Fetch Full Email',
				name: 'fetchFullEmail',
				type: 'boolean',
				displayOptions: { show: { events: [EMAIL_RECEIVED] } },
				default: true,
				description:
					'Whether to read the text and the attachment list of a received email, which the event itself lacks. If that fails, the event still starts the workflow, and fetchError says why.',
			},
			{
				displayName: 'Download Attachments',
				name: 'downloadAttachments',
				type: 'boolean',
				displayOptions: { show: { events: [EMAIL_RECEIVED], fetchFullEmail: [true] } },
				default: false,
				description:
					'Whether to add the attachments as files, named attachment_0, attachment_1 and so on. Those that take too long are left out, and fetchError says which.',
			},
			{
				displayName: 'Skip Duplicates',
				name: 'skipDuplicates',
				type: 'boolean',
				default: true,
				description:
					'Whether to start one execution only for an event that AutoSend delivers again. n8n remembers the last 50,000 deliveries until it restarts; each process has a memory of its own.',
			},
			simplify,
			triggerOptions,
		],
	};

	methods = { credentialTest: { autoSendApiTest: credentialTest(autoSend) } };

	webhookMethods = {
		default: {
			async checkExists(this: IHookFunctions): Promise<boolean> {
				return await isSubscribed(this, connect);
			},
			async create(this: IHookFunctions): Promise<boolean> {
				return await subscribe(this, connect);
			},
			async delete(this: IHookFunctions): Promise<boolean> {
				return await unsubscribe(this, connect);
			},
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		const secret = provenSecret(this, verifier);
		if (secret === undefined) {
			refuse(this, verifier);
			return { noWebhookResponse: true };
		}
		const event = chosenEvent(this);
		if (!event) return { webhookResponse: 'ignored' };
		const standing = standingOfEvent(this, event, secret);
		if (standing === 'started') return { webhookResponse: 'duplicate' };
		if (standing === 'undecided') {
			postpone(this);
			return { noWebhookResponse: true };
		}
		return { workflowData: [[await toItem(this, event, secret)]] };
	}
}
