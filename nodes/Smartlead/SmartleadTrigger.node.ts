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
import { provenSecret, refuse } from '../kernel/trigger/receive';
import { isSubscribed, subscribe, unsubscribe } from '../kernel/trigger/subscription';
import { tokenInUrl } from '../kernel/trigger/verifier';
import { clientId } from './fields/client';
import { listSearch, loadOptions } from './pickers';
import { smartlead } from './service';
import { connect } from './trigger/connect';
import { toOutput, toSimpleOutput } from './trigger/payload';
import { chosenEvents } from './trigger/receive';
import { eventTypes } from './webhooks/events';

export class SmartleadTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Smartlead Trigger',
		name: 'smartleadTrigger',
		icon: { light: 'file:../../icons/smartlead.svg', dark: 'file:../../icons/smartlead.dark.svg' },
		group: ['trigger'],
		// Not 1: for version 1 of any trigger n8n evaluates an expression of its old Webhook node at each
		// call (parseRequestBody in its webhook-helpers; bench/RESULTS.md).
		version: 2,
		subtitle: '={{ $parameter["events"].join(", ") }}',
		description: "Starts the workflow when Smartlead events occur, such as a lead's reply",
		eventTriggerDescription: 'Waiting for a Smartlead event',
		activationMessage: 'Smartlead events will now start this workflow.',
		defaults: { name: 'Smartlead Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'smartleadApi', required: true, testedBy: 'smartleadApiTest' }],
		webhooks: [
			{
				name: 'default',
				httpMethod: 'POST',
				responseMode: 'onReceived',
				responseData: 'noData',
				path: 'webhook',
				// The address is registered by the node, and does not work without its token.
				ndvHideUrl: true,
			},
		],
		triggerPanel: {
			header: 'Listen for Smartlead events',
			executionsHelp: {
				inactive:
					"<b>While building your workflow</b>, click 'Execute step', then make something happen in Smartlead, such as changing a lead's category. The node registers a second webhook for this test and removes it after one event, or after two minutes.<br /> <br /><b>Once you're happy with your workflow</b>, publish it. The node then registers its webhooks in Smartlead, and every event runs the workflow. These executions show up in the <a data-key='executions'>executions list</a>, not in the editor.",
				active:
					"<b>While building your workflow</b>, click 'Execute step', then make something happen in Smartlead, such as changing a lead's category. The node registers a second webhook for this test and removes it after one event, or after two minutes.<br /> <br /><b>Smartlead events also run the workflow by themselves</b>, because it's published. These executions show up in the <a data-key='executions'>executions list</a>, not in the editor.",
			},
			activationHint: {
				active: 'This workflow is published, so Smartlead events run it.',
				inactive: 'Publish the workflow to register its webhooks in Smartlead.',
			},
		},
		properties: [
			{
				displayName: 'Trigger On',
				name: 'events',
				type: 'multiOptions',
				required: true,
				default: ['EMAIL_REPLY'],
				options: eventTypes,
			},
			{
				displayName: 'Lead Category Names or IDs',
				name: 'categoryIds',
				type: 'multiOptions',
				typeOptions: { loadOptionsMethod: 'getLeadCategories' },
				displayOptions: { show: { events: ['LEAD_CATEGORY_UPDATED'] } },
				default: [],
				description:
					'Only changes to these categories, or to any category if you choose none. Publish again to include categories created later. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
			},
			{
				displayName: 'Listen To',
				name: 'listenTo',
				type: 'options',
				default: 'campaigns',
				options: [
					{ name: 'Campaigns', value: 'campaigns', description: 'One or more campaigns' },
					{
						name: 'Client',
						value: 'client',
						description: 'All campaigns of one client, for agency accounts',
					},
					{
						name: 'Whole Account',
						value: 'account',
						description: 'All current and future campaigns',
					},
				],
			},
			{
				displayName: 'Campaign Names or IDs',
				name: 'campaignIds',
				type: 'multiOptions',
				typeOptions: { loadOptionsMethod: 'getCampaigns' },
				displayOptions: { show: { listenTo: ['campaigns'] } },
				required: true,
				default: [],
				description:
					'Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
			},
			{
				displayName: 'Client',
				name: 'clientId',
				type: 'resourceLocator',
				displayOptions: { show: { listenTo: ['client'] } },
				required: true,
				default: { mode: 'list', value: '' },
				description: 'The client of an agency account whose campaigns to listen to',
				modes: clientId.modes,
			},
			{
				displayName:
					'Smartlead sends each event to the webhooks of one level only: the account, else the client, else the campaign. While this node listens, webhooks on lower levels no longer get the chosen events, including those of other tools. A test in the editor registers a second webhook on the same level.',
				name: 'precedenceNotice',
				type: 'notice',
				displayOptions: { show: { listenTo: ['account', 'client'] } },
				default: '',
			},
			simplify,
			triggerOptions,
		],
	};

	methods = {
		credentialTest: { smartleadApiTest: credentialTest(smartlead) },
		listSearch: { searchClients: listSearch.searchClients },
		loadOptions: {
			getCampaigns: loadOptions.getCampaigns,
			getLeadCategories: loadOptions.getLeadCategories,
		},
	};

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
		const secret = provenSecret(this, tokenInUrl);
		if (secret === undefined) {
			refuse(this, tokenInUrl);
			return { noWebhookResponse: true };
		}
		const events = chosenEvents(this);
		if (!events.length) return { webhookResponse: 'ignored' };
		const output = this.getNodeParameter('simplify') ? toSimpleOutput : toOutput;
		return { workflowData: [events.map((event) => ({ json: output(event, secret) }))] };
	}
}
