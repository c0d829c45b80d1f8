import type { IDataObject, IHttpRequestOptions } from 'n8n-workflow';

import type { Field } from '../../../nodes/kernel/definition/field';
import { FieldError } from '../../../nodes/kernel/definition/fieldError';
import { resolveLeads } from '../../../nodes/Smartlead/api/resolveLeads';
import { resources } from '../../../nodes/Smartlead/resources';

const LEAD = {
	id: '55120',
	email: 'li@example.net',
	lead_campaign_data: [
		{ campaign_id: 90212, campaign_lead_map_id: '1' },
		{ campaign_id: 90211, campaign_lead_map_id: '2440011' },
	],
};

const LOOKUPS: Record<string, string> = { leadId: 'lead', leadMapId: 'leadInCampaign' };

function leadField(name: string, lookup = LOOKUPS[name]): Field {
	return {
		displayName: 'Lead',
		name,
		type: 'resourceLocator',
		lookup,
		default: { mode: 'list', value: '' },
		routing: { send: { type: 'body', property: `sent_${name}` } },
	};
}

function campaignField(name: string): Field {
	return {
		displayName: 'Campaign',
		name,
		type: 'resourceLocator',
		lookup: 'campaign',
		default: { mode: 'list', value: '' },
	};
}

/** @param answer what the API knows of the address */
async function resolved(
	field: Field,
	values: IDataObject,
	answer: unknown = LEAD,
	campaign = 'campaignId',
) {
	const options: IHttpRequestOptions = { url: '/', qs: {}, body: { kept: 1 } };
	const read = jest.fn(async () => answer);
	await resolveLeads([campaignField(campaign), field], values, options, read);
	return { values, body: options.body, read };
}

describe('resolveLeads', () => {
	it('puts the lead ID in the place of an address, in the values and in the request', async () => {
		const { values, body, read } = await resolved(leadField('leadId'), {
			leadId: 'li@example.net',
			campaignId: 90211,
		});
		expect(values).toEqual({ leadId: 55120, campaignId: 90211 });
		expect(body).toEqual({ kept: 1, sent_leadId: 55120 });
		expect(read.mock.calls).toEqual([['/leads/', { email: 'li@example.net' }]]);
	});

	it.each(['campaignId', 'emailCampaignId'])(
		'puts the ID of the lead in the campaign (%s) where the field asks for that',
		async (campaign) => {
			const entered = { leadMapId: 'li@example.net', [campaign]: 90211 };
			const { values, body } = await resolved(leadField('leadMapId'), entered, LEAD, campaign);
			expect(values.leadMapId).toBe(2440011);
			expect(body).toEqual({ kept: 1, sent_leadMapId: 2440011 });
		},
	);

	it('leaves a mailbox given by its address, which the API takes as it is', async () => {
		const { values, read } = await resolved(leadField('fromEmailId'), {
			fromEmailId: 'ana@example.org',
		});
		expect(values).toEqual({ fromEmailId: 'ana@example.org' });
		expect(read).not.toHaveBeenCalled();
	});

	it('looks inside a collection as well', async () => {
		const filters: Field = {
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			default: {},
			options: [leadField('leadId')],
		};
		const { values, body } = await resolved(filters, { filters: { leadId: 'li@example.net' } });
		expect(values).toEqual({ filters: { leadId: 55120 } });
		expect(body).toEqual({ kept: 1, sent_leadId: 55120 });
	});

	it.each<[string, Field, IDataObject]>([
		['an ID', leadField('leadId'), { leadId: 55120 }],
		['nothing', leadField('leadId'), {}],
		['an ID too long for a number', leadField('leadId'), { leadId: '9007199254740993' }],
		[
			'an address in a field that takes no leads by address',
			leadField('username'),
			{ username: 'a@example.org' },
		],
	])('leaves %s alone, without a request', async (_, field, values) => {
		const before = structuredClone(values);
		const { read, body } = await resolved(field, values);
		expect(values).toEqual(before);
		expect(body).toEqual({ kept: 1 });
		expect(read).not.toHaveBeenCalled();
	});

	it.each([
		[{}],
		[''],
		[{ data: [] }],
		[[LEAD]],
		[{ id: 7 }],
		[{ id: 7, email: 'other@example.net' }],
		[{ id: 7, email: { toString: 1 } }],
	])('says that no lead has the address where the API answers %j', async (answer) => {
		for (const name of ['leadId', 'leadMapId']) {
			const failure: unknown = await resolved(
				leadField(name),
				{ [name]: 'no@example.net', campaignId: 90211 },
				answer,
			).catch((error: unknown) => error);
			expect(failure).toBeInstanceOf(FieldError);
			expect(failure).toMatchObject({
				message: expect.stringMatching(/^'Lead' is "no@example\.net", and no lead/),
			});
		}
	});

	const IDS = [undefined, null, '', 'abc', 'me', '../9', '0x10', '7e1', 0, -1, 1.5, 2 ** 60, true];

	it.each([...IDS, [1, 2], { a: 1 }].map((id) => [{ id }]))(
		'sends nothing where the answer has no ID but %j',
		async ({ id }) => {
			const email = 'li@example.net';
			const place = { campaign_id: 90211, campaign_lead_map_id: id };
			const inCampaign = { id: 7, email, lead_campaign_data: [place] };
			const values = { leadId: email, leadMapId: email, campaignId: 90211 };
			for (const [name, answer] of [
				['leadId', { id, email }],
				['leadMapId', inCampaign],
			] as const) {
				await expect(resolved(leadField(name), values, answer)).rejects.toThrow(FieldError);
			}
			expect(values).toMatchObject({ leadId: email, leadMapId: email });
		},
	);

	it('finds an address that the API writes in another way', async () => {
		const answer = { id: 7, email: 'li@xn--mnchen-3ya.example' };
		const { values } = await resolved(
			leadField('leadId'),
			{ leadId: 'Li@M\u00fcnchen.example' },
			answer,
		);
		expect(values.leadId).toBe(7);
	});

	it.each([[[null]], [{}], ['x'], [[]], [undefined], [[[]]]])(
		'says that the lead is not in the campaign where its campaigns are %j',
		async (lead_campaign_data) => {
			const entered = { leadMapId: 'li@example.net', campaignId: 90211 };
			const answer = { ...LEAD, lead_campaign_data };
			await expect(resolved(leadField('leadMapId'), entered, answer)).rejects.toThrow(
				'is not in the chosen campaign',
			);
		},
	);

	it.each([[90213], [undefined]])(
		'says that the lead is not in the campaign %j',
		async (campaignId) => {
			const entered = { leadMapId: 'li@example.net', campaignId };
			await expect(resolved(leadField('leadMapId'), entered as IDataObject)).rejects.toThrow(
				'is not in the chosen campaign',
			);
		},
	);
});

const operations = resources.flatMap(({ value, operations: all }) =>
	all.map(({ value: name, fields }) => [`${value}.${name}`, fields] as const),
);
const inCampaign = operations.filter(([, fields]) =>
	fields.some(({ lookup }) => lookup === 'leadInCampaign'),
);

it.each(inCampaign)('%s has one campaign to look for the lead in', (_, fields) => {
	expect(fields.filter(({ lookup }) => lookup === 'campaign')).toHaveLength(1);
});
