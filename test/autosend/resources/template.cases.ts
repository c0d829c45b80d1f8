import type { IDataObject } from 'n8n-workflow';

import type { AutoSendSandbox } from '../../../sandbox';
import type { CaseTable } from '../../harness/cases';
import { byId } from '../../harness/cases';

// Seeded.
const ORDER = 'A-3f2a9c1d5e7b8046f1c2';
const WELCOME = 'A-3f2a9c1d5e7b8046f1c4';
const SHOP = '66c0a5e0d1f2b3c600000002';

const both: [IDataObject, IDataObject] = [{ template: ORDER }, { template: WELCOME }];
const templateId = byId('={{ $json.template }}');
const params = ({ template }: IDataObject) => ({ templateId: template as string });

export const templateCases: CaseTable<AutoSendSandbox> = {
	create: [
		{
			items: [{ name: 'Receipt' }, { name: 'Refund' }],
			parameters: {
				templateName: '={{ $json.name }}',
				subject: 'For order {{orderNo}}',
				emailTemplate: '<p>{{total}} {{#if isGift}}gift{{/if}}</p>',
				additionalFields: {
					builderType: 'visual',
					description: '=Sent as {{ $json.name }}',
					previewText: 'Thank you',
					senderId: byId(SHOP),
					templateType: 'marketing',
					variables: {
						variable: [
							{ name: ' orderNo ', type: 'string' },
							{ name: 'total', type: 'number' },
							{ name: 'isGift', type: 'boolean' },
							// As n8n saves a row whose type was left as it is.
							{ name: 'note' },
						],
					},
				},
			},
			sent: ({ name }) => ({
				body: {
					templateName: name,
					subject: 'For order {{orderNo}}',
					emailTemplate: '<p>{{total}} {{#if isGift}}gift{{/if}}</p>',
					builderType: 'visual',
					description: `Sent as ${name as string}`,
					previewText: 'Thank you',
					senderId: SHOP,
					templateType: 'marketing',
					dynamicVariables: {
						orderNo: 'string',
						total: 'number',
						isGift: 'boolean',
						note: 'string',
					},
				},
			}),
			output: ([{ json }], { name }) =>
				expect(json).toMatchObject({
					templateId: expect.stringMatching(/^A-/),
					templateName: name,
					templateType: 'marketing',
				}),
		},
	],
	delete: [
		{
			items: both,
			parameters: { templateId },
			sent: (item) => ({ params: params(item) }),
			output: ([{ json }]) => expect(json).toEqual({ deleted: true }),
		},
	],
	get: [
		{
			items: both,
			parameters: { templateId },
			sent: (item) => ({ params: params(item) }),
			output: ([{ json }], { template }) => {
				expect(json).toMatchObject({
					templateId: template,
					emailTemplate: expect.stringContaining('{{firstName}}'),
					plainTextTemplate: expect.stringContaining('{{firstName}}'),
					dynamicVariables: expect.objectContaining({ firstName: 'string' }),
				});
				expect(json).not.toHaveProperty('projectId');
			},
		},
		{
			title: 'gives the answer as it is without Simplify',
			items: both,
			parameters: { templateId, simplify: false },
			sent: (item) => ({ params: params(item) }),
			output: ([{ json }]) => expect(json).toHaveProperty('projectId'),
		},
	],
	getAll: [
		{
			items: [{ type: 'marketing' }, { type: 'transactional' }],
			parameters: { returnAll: true, filters: { templateType: '={{ $json.type }}' } },
			sent: ({ type }) => ({ query: { templateType: type as string, page: '1', limit: '100' } }),
			output: (items, { type }) => {
				expect(items.length).toBeGreaterThan(1);
				expect(items.every(({ json }) => json.templateType === type)).toBe(true);
			},
		},
	],
	search: [
		{
			items: [
				{ text: 'welcome', name: 'Welcome' },
				{ text: 'your receipt', name: 'Receipt' },
			],
			parameters: {
				query: '={{ $json.text }}',
				limit: 5,
				filters: { templateName: '={{ $json.name }}', templateType: 'transactional' },
			},
			sent: ({ text, name }) => ({
				query: {
					query: text as string,
					templateName: name as string,
					templateType: 'transactional',
					page: '1',
					limit: '5',
				},
			}),
			output: (items, { name }) =>
				expect(items.map(({ json }) => json.templateName)).toEqual([name]),
		},
	],
	update: [
		{
			items: both,
			parameters: {
				templateId,
				updateFields: {
					description: 'Changed',
					emailTemplate: '<p>{{firstName}}</p>',
					templateName: '=New {{ $json.template }}',
					previewText: 'New',
					senderId: byId(SHOP),
					subject: 'Hello {{firstName}}',
					templateType: 'marketing',
					variables: { variable: [{ name: 'firstName', type: 'string' }] },
				},
			},
			sent: (item) => ({
				params: params(item),
				body: {
					description: 'Changed',
					emailTemplate: '<p>{{firstName}}</p>',
					templateName: `New ${item.template as string}`,
					previewText: 'New',
					senderId: SHOP,
					subject: 'Hello {{firstName}}',
					templateType: 'marketing',
					dynamicVariables: { firstName: 'string' },
				},
			}),
			output: ([{ json }], { template }) =>
				expect(json).toMatchObject({ templateId: template, templateType: 'marketing' }),
		},
	],
};
