import type { INodeParameters } from 'n8n-workflow';

import type { SmartleadSandbox } from '../../../sandbox';
import { addLeads } from '../../../sandbox';
import { byId } from '../../harness/cases';
import { SMARTLEAD } from '../../harness/testedService';
import { operationTarget } from '../../stress/faults/operationTarget';
import { campaignPicker, credentialTest, trigger } from './otherFaultTargets';
import type { Target } from '../../stress/faults/target';

const BIG_CAMPAIGN = 90212;
const campaignId = byId(90211);
const three = [{ n: 1 }, { n: 2 }, { n: 3 }];

const list = {
	id: 'campaignLead.getMany',
	parameters: { campaignId: byId(BIG_CAMPAIGN), returnAll: true },
	given: ({ state }: SmartleadSandbox) => void addLeads(state, BIG_CAMPAIGN, 1_000),
	rows: {
		id: 'campaign_lead_map_id',
		of: ({ state }: SmartleadSandbox) =>
			state.campaignLeads.ofCampaign(BIG_CAMPAIGN).map(({ campaign_lead_map_id: id }) => id),
	},
};

const order: INodeParameters = {
	vendorId: 1,
	forwardingDomain: 'example.com',
	userDetails: { details: { email: 'name@example.com' } },
	domains: {
		domain: [
			{
				domainName: 'example.org',
				mailboxes: {
					mailbox: [{ firstName: 'Ana', lastName: 'Sender', mailbox: 'ana@example.org' }],
				},
			},
		],
	},
	confirmPurchase: true,
};

/** The uses that every fault is tried on: one of each kind. */
export const targets: Array<Target<SmartleadSandbox>> = [
	operationTarget<SmartleadSandbox>(SMARTLEAD, {
		name: 'Read',
		id: 'campaign.get',
		parameters: { campaignId },
		items: three,
	}),
	operationTarget<SmartleadSandbox>(SMARTLEAD, {
		name: 'List, no pages',
		id: 'campaign.getMany',
		parameters: { returnAll: true },
		rows: { id: 'id', of: ({ state }) => [...state.campaigns.values()].map(({ id }) => id) },
	}),
	operationTarget<SmartleadSandbox>(SMARTLEAD, { name: 'List, page 1', ...list }),
	operationTarget<SmartleadSandbox>(SMARTLEAD, { name: 'List, page 5', ...list, skip: 4 }),
	operationTarget<SmartleadSandbox>(SMARTLEAD, {
		name: 'Write',
		id: 'campaign.create',
		parameters: { name: '=Campaign {{ $json.n }}' },
		items: three,
		effects: 3,
	}),
	operationTarget<SmartleadSandbox>(SMARTLEAD, {
		name: 'Reply',
		id: 'masterInbox.reply',
		parameters: {
			campaignId,
			leadId: byId(55126),
			emailBody: '<p>Hello</p>',
			additionalFields: { emailStatsId: '0b9c7f1e-4f3a-4c55-9b1e-00000000000b' },
		},
		effects: 1,
	}),
	operationTarget<SmartleadSandbox>(SMARTLEAD, {
		name: 'Send',
		id: 'email.send',
		parameters: {
			to: 'li@example.net',
			subject: '=Hello {{ $json.n }}',
			body: '<p>Hello</p>',
			fromEmailId: byId(501),
		},
		items: three,
		effects: 3,
	}),
	operationTarget<SmartleadSandbox>(SMARTLEAD, {
		name: 'Spend',
		id: 'smartProspect.fetchContacts',
		parameters: { filterId: byId(327105), fetchLimit: 5, confirmCredits: true },
		effects: 1,
	}),
	operationTarget<SmartleadSandbox>(SMARTLEAD, {
		name: 'Buy',
		id: 'smartSenders.placeOrder',
		parameters: order,
		effects: 1,
	}),
	operationTarget<SmartleadSandbox>(SMARTLEAD, {
		name: 'Bulk',
		id: 'campaignLead.add',
		parameters: { campaignId, leadList: { mappingMode: 'autoMapInputData', value: null } },
		items: Array.from({ length: 900 }, (_, index) => ({ email: `lead${index}@example.com` })),
		effects: 3,
	}),
	trigger,
	campaignPicker,
	credentialTest,
];
