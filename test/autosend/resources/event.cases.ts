import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { CaseTable } from '../../harness/cases';
import { byId } from '../../harness/cases';
import { byEmail } from './mail';

// Seeded.
const EVENTS: [IDataObject, IDataObject] = [{ event: 'invoice_paid' }, { event: 'cart_left' }];
const eventName = byId('={{ $json.event }}');
const params = ({ event }: IDataObject) => ({ eventName: event as string });

const properties: INodeParameters = {
	property: [
		{ propertyName: 'amount', type: 'number', description: 'Total' },
		{ propertyName: 'currency', type: 'string', suggestedValues: 'EUR, USD' },
	],
};
const defined = [
	{ propertyName: 'amount', type: 'number', description: 'Total' },
	{ propertyName: 'currency', type: 'string', suggestedValues: ['EUR', 'USD'] },
];

/** What the editor saves of the properties of the seeded event. */
const schema: INodeParameters[] = [
	['amount', 'number'],
	['currency_code', 'string'],
].map(([id, type]) => ({
	id,
	displayName: id,
	type,
	display: true,
	required: false,
	defaultMatch: false,
	canBeUsedToMatch: false,
}));

const PEOPLE: [IDataObject, IDataObject] = [
	{ contact: '66c0a5e0d1f2b3c200000001', total: 19.9 },
	{ contact: '66c0a5e0d1f2b3c200000002', total: 5 },
];

export const eventCases: CaseTable = {
	create: [
		{
			title: 'defines an event without properties',
			items: [{ event: 'trial_began' }, { event: 'trial_ended' }],
			parameters: { newEventName: '={{ $json.event }}' },
			sent: ({ event }) => ({ body: { eventName: event } }),
			output: ([{ json }], { event }) => expect(json).toMatchObject({ eventName: event }),
		},
		{
			title: 'defines its properties',
			items: [{ event: 'trial_began' }, { event: 'trial_ended' }],
			parameters: {
				newEventName: '={{ $json.event }}',
				additionalFields: { description: 'Of a trial', properties },
			},
			sent: ({ event }) => ({
				body: { eventName: event, description: 'Of a trial', properties: defined },
			}),
		},
	],
	delete: [
		{
			items: EVENTS,
			parameters: { eventName },
			sent: (item) => ({ params: params(item) }),
			output: (items) => expect(items.map(({ json }) => json)).toEqual([{ deleted: true }]),
		},
	],
	get: [
		{
			items: EVENTS,
			parameters: { eventName },
			sent: (item) => ({ params: params(item) }),
			output: ([{ json }], { event }) => expect(json).toMatchObject({ eventName: event }),
		},
	],
	getAll: [
		{
			items: [{ most: 1 }, { most: 2 }],
			parameters: { limit: '={{ $json.most }}' },
			sent: () => ({}),
			output: (items, { most }) => expect(items).toHaveLength(most as number),
		},
	],
	send: [
		{
			title: 'sends one for each item, by ID, with properties by fields',
			items: PEOPLE,
			parameters: {
				eventName: byId('invoice_paid'),
				contactId: byId('={{ $json.contact }}'),
				eventProperties: {
					mappingMode: 'defineBelow',
					value: { amount: '={{ $json.total }}', currency_code: '' },
					schema,
				},
			},
			sent: ({ contact, total }) => ({
				body: { eventName: 'invoice_paid', contactId: contact, eventProperties: { amount: total } },
			}),
			output: ([{ json }], { contact, total }) =>
				expect(json).toMatchObject({
					eventName: 'invoice_paid',
					contactId: contact,
					properties: { amount: total },
				}),
		},
		{
			title: 'sends it by address, with properties by JSON',
			items: [{ email: 'ana@example.org' }, { email: 'complained@example.com' }],
			parameters: {
				eventName: byId('invoice_paid'),
				contactId: byEmail('={{ $json.email }}'),
				specifyProperties: 'json',
				eventPropertiesJson: '={{ { amount: 7, currency_code: "EUR" } }}',
			},
			sent: ({ email }) => ({
				body: {
					eventName: 'invoice_paid',
					email,
					eventProperties: { amount: 7, currency_code: 'EUR' },
				},
			}),
		},
	],
	update: [
		{
			items: EVENTS,
			parameters: { eventName, updateFields: { description: 'Changed', properties } },
			sent: (item) => ({
				params: params(item),
				body: { description: 'Changed', properties: defined },
			}),
			output: ([{ json }], { event }) =>
				expect(json).toMatchObject({ eventName: event, description: 'Changed' }),
		},
	],
};
