import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { RequestLogEntry } from '../../../sandbox';
import { byId } from '../../harness/cases';

/** The campaign that the leads of items are in. */
export const CAMPAIGN = 90211;

/** An operation whose requests say which items they are for. Each item has an email address. */
export interface Use {
	name: string;
	/** Catalogue ids of its requests. */
	ids: string[];
	parameters: INodeParameters;
	/** The addresses of the items that a request is for. */
	itemsIn(request: RequestLogEntry): string[];
	/** The ID that was looked up for an item, in the request that needs it. */
	lookedUp?(request: RequestLogEntry): unknown;
	/** Whether one request takes many items. */
	isBulk?: true;
}

const email = '={{ $json.email }}';
const leadList = { mappingMode: 'autoMapInputData', value: null };

const bodyOf = ({ body }: RequestLogEntry) => (body ?? {}) as IDataObject;

/** The addresses in a list of the body. */
function leadsIn(request: RequestLogEntry, list: string): string[] {
	const leads = (bodyOf(request)[list] ?? []) as Array<{ email: string }>;
	return leads.map((lead) => lead.email);
}

/** One of each kind: a read, a write, one with a look-up before it, and two that take many items. */
export const uses: Use[] = [
	{
		name: 'read',
		ids: ['lead.getByEmail'],
		parameters: { resource: 'lead', operation: 'getByEmail', email },
		itemsIn: ({ query }) => [String(query.email)],
	},
	{
		name: 'write',
		ids: ['campaign.create'],
		parameters: { resource: 'campaign', operation: 'create', name: email },
		itemsIn: (request) => [String(bodyOf(request).name)],
	},
	{
		name: 'look-up and write',
		ids: ['lead.getByEmail', 'leadNote.create'],
		parameters: {
			resource: 'leadNote',
			operation: 'create',
			campaignId: byId(CAMPAIGN),
			emailLeadMapId: { __rl: true, mode: 'email', value: email },
			noteMessage: email,
		},
		itemsIn: (request) => [String(request.query.email ?? bodyOf(request).note_message)],
		lookedUp: (request) => bodyOf(request).email_lead_map_id,
	},
	{
		name: 'bulk add',
		ids: ['campaignLead.add'],
		parameters: {
			resource: 'campaignLead',
			operation: 'add',
			campaignId: byId(CAMPAIGN),
			leadList,
		},
		itemsIn: (request) => leadsIn(request, 'lead_list'),
		isBulk: true,
	},
	{
		name: 'bulk import',
		ids: ['leadList.importLeads'],
		parameters: {
			resource: 'leadList',
			operation: 'importLeads',
			listId: byId(610),
			fileName: 'leads.csv',
			leadList,
		},
		itemsIn: (request) => leadsIn(request, 'leadList'),
		isBulk: true,
	},
];
