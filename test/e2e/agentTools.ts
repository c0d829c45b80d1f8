import type { ToolCall } from './scriptedModel';

/** A Smartlead node as a tool, and what a model is to see of it. */
export interface SmartleadTool {
	/** Of the node; the tool has it with underscores. */
	name: string;
	parameters: Record<string, unknown>;
	/** What n8n makes of the texts of the operation. */
	description: string;
	/** What the model fills in: all else is set in the node, and not shown to it. */
	arguments: Record<string, { type: string; description?: string }>;
}

/** A call of a tool, what has to come back, and which operations of the API it may reach. */
export interface ToolTurn extends ToolCall {
	/** Fields of the first item. */
	result: Record<string, unknown>;
	/** How many items come back, 1 unless told otherwise. */
	items?: number;
	requests: string[];
}

const CAMPAIGN = { type: 'string', description: 'ID of the campaign, a whole number' };
const HOW_MANY = { type: 'number', description: 'How many, from 1 to 10' };
const DRAFT_CAMPAIGN = '90212';
const SEARCH = '327105';

const campaignId = byId(fromAI('Campaign', CAMPAIGN));
const reveal = {
	resource: 'smartProspect',
	operation: 'fetchContacts',
	filterId: byId(SEARCH),
	contactsBy: 'limit',
	fetchLimit: fromAI('Number_of_Contacts', HOW_MANY),
};

/** Reading, writing, and what costs money, with and without its switch. */
export const TOOLS: SmartleadTool[] = [
	{
		name: 'List campaigns',
		parameters: {
			resource: 'campaign',
			operation: 'getAll',
			returnAll: false,
			limit: fromAI('Limit', HOW_MANY),
		},
		description: 'Get many campaigns in Smartlead',
		arguments: { Limit: HOW_MANY },
	},
	{
		name: 'Get campaign',
		parameters: { resource: 'campaign', operation: 'get', campaignId },
		description: 'Get a campaign in Smartlead',
		arguments: { Campaign: CAMPAIGN },
	},
	{
		name: 'Add lead',
		parameters: {
			resource: 'campaignLead',
			operation: 'add',
			campaignId,
			leadList: {
				mappingMode: 'defineBelow',
				value: {
					email: fromAI('Email', { type: 'string' }),
					first_name: fromAI('First_Name', { type: 'string' }),
				},
			},
		},
		description: 'Add leads to a campaign in Smartlead',
		arguments: { Campaign: CAMPAIGN, Email: { type: 'string' }, First_Name: { type: 'string' } },
	},
	{
		name: 'Reveal contacts',
		parameters: reveal,
		description: 'Spend credits to fetch contacts of a search in Smartlead',
		arguments: { Number_of_Contacts: HOW_MANY },
	},
	{
		name: 'Reveal contacts with the switch on',
		parameters: { ...reveal, confirmCredits: true },
		description: 'Spend credits to fetch contacts of a search in Smartlead',
		arguments: { Number_of_Contacts: HOW_MANY },
	},
	{
		name: 'Order',
		parameters: {
			resource: 'smartSenders',
			operation: 'placeOrder',
			vendorId: 1,
			forwardingDomain: 'example.com',
			userDetails: { details: { firstName: 'Ana', lastName: 'Buyer' } },
			domains: { domain: [{ domainName: fromAI('Domain', { type: 'string' }) }] },
		},
		description: 'Buy domains and mailboxes in Smartlead',
		arguments: { Domain: { type: 'string' } },
	},
];

/** What the model does; `email` is of a lead that the campaign does not have. */
export function turns(email: string): ToolTurn[] {
	const lead = { Campaign: DRAFT_CAMPAIGN, Email: email, First_Name: 'Ada' };
	const refusal = (name: string) => ({
		error: startsWith(`'${name}' is off, so nothing was sent`),
	});
	return [
		{
			tool: 'List_campaigns',
			arguments: { Limit: 2 },
			result: { id: 90211, name: 'Spring outreach', status: 'ACTIVE' },
			items: 2,
			requests: ['campaign.getMany'],
		},
		{
			tool: 'Add_lead',
			arguments: lead,
			result: { email, status: 'added' },
			requests: ['campaignLead.add'],
		},
		{
			tool: 'Add_lead',
			arguments: lead,
			result: { email, status: 'alreadyInCampaign' },
			requests: ['campaignLead.add'],
		},
		{
			tool: 'Add_lead',
			arguments: { ...lead, Email: 'ada at example' },
			result: {
				email: 'ada at example',
				status: 'invalidEmail',
				reason: 'The address is malformed; it was not sent',
			},
			requests: [],
		},
		{
			tool: 'Get_campaign',
			arguments: { Campaign: '1' },
			result: { error: startsWith('The campaign was not found') },
			requests: ['campaign.get'],
		},
		{
			tool: 'Get_campaign',
			arguments: { Campaign: 'spring' },
			result: { error: startsWith(`'Campaign' cannot be "spring"`) },
			requests: [],
		},
		{
			tool: 'Reveal_contacts',
			arguments: { Number_of_Contacts: 1 },
			result: refusal('I Know That This Spends Credits'),
			requests: [],
		},
		{
			tool: 'Reveal_contacts',
			// A model may make up an argument that the tool does not have.
			arguments: { Number_of_Contacts: 1, confirmCredits: true },
			result: refusal('I Know That This Spends Credits'),
			requests: [],
		},
		{
			tool: 'Order',
			arguments: { Domain: 'example.org' },
			result: refusal('I Know That This Buys'),
			requests: [],
		},
		{
			tool: 'Reveal_contacts_with_the_switch_on',
			arguments: { Number_of_Contacts: 1 },
			result: { filter_id: Number(SEARCH), verificationStatus: 'valid' },
			requests: ['smartProspect.fetchContacts'],
		},
	];
}

/** Credits that the turns spend. */
export const CREDITS = 1;

function startsWith(text: string): RegExp {
	return new RegExp(`^${text}`);
}

function byId(value: string) {
	return { __rl: true, mode: 'id', value };
}

/** A field left to the model, as the editor writes it down. */
function fromAI(key: string, { type, description = '' }: { type: string; description?: string }) {
	return `={{ /*n8n-auto-generated-fromAI-override*/ $fromAI('${key}', \`${description}\`, '${type}') }}`;
}
