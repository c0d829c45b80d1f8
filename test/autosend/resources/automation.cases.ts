import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import type { AutoSendSandbox } from '../../../sandbox';
import type { CaseTable } from '../../harness/cases';
import { byId } from '../../harness/cases';

// Seeded: active, paused, draft, archived.
const id = (number: number) => `66c0a5e0d1f2b3cd0000000${number}`;
const TEMPLATE = 'A-3f2a9c1d5e7b8046f1c5';

const automationId = byId('={{ $json.automation }}');
const params = ({ automation }: IDataObject) => ({ id: automation as string });
const NAMES: [IDataObject, IDataObject] = [{ name: 'Welcome A' }, { name: 'Welcome B' }];
const EDITABLE: [IDataObject, IDataObject] = [{ automation: id(2) }, { automation: id(3) }];

const statusIs = (status: string) => (items: INodeExecutionData[]) =>
	expect(items.map(({ json }) => json)).toEqual([expect.objectContaining({ status })]);

const emails = {
	email: [
		{ wait: 0, waitUnit: 'mins', templateId: TEMPLATE },
		{
			wait: 2,
			waitUnit: 'days',
			subject: 'Hello again',
			htmlTemplate: '<p>Hi</p>',
			previewText: 'News',
			senderEmail: 'news@example.net',
			senderName: 'News desk',
		},
	],
};
const steps = [
	{ type: 'wait', delay: { value: 0, unit: 'mins' } },
	{ type: 'email', email: { templateId: TEMPLATE } },
	{ type: 'wait', delay: { value: 2, unit: 'days' } },
	{
		type: 'email',
		email: {
			subject: 'Hello again',
			htmlTemplate: '<p>Hi</p>',
			previewText: 'News',
			senderEmail: 'news@example.net',
			senderName: 'News desk',
		},
	},
];

const filterCriteria = {
	logicalOperator: 'AND',
	conditions: [
		{ field: 'customFields.isTrial', operator: 'equals', fieldType: 'boolean', value: true },
	],
};
const entryCriteria = { type: 'contact_property_matches_with', filterCriteria };
const branching = [
	{
		stepId: 'a',
		type: 'wait',
		nextStepId: 'b',
		checkExitCriteria: true,
		delay: { value: 1, unit: 'hours' },
	},
	{
		stepId: 'b',
		type: 'branch',
		branches: [
			{
				branchId: 'yes',
				label: 'On trial',
				triggerType: 'contact_property_matches_with',
				appliesTo: 'all_branch_steps',
				filterCriteria,
			},
		],
	},
	{
		stepId: 'c',
		type: 'email',
		email: {
			templateId: TEMPLATE,
			templateName: 'News',
			projectId: '66c0a5e0d1f2b3c000000001',
			senderEmail: 'news@example.net',
			senderName: 'News desk',
			subject: 'Hello',
			previewText: 'News',
			htmlTemplate: '<p>Hi</p>',
		},
	},
];

const more = {
	active: false,
	allowReentry: true,
	description: 'For new contacts',
	exitCriteria: 'workflow_complete',
	maxExecutionDays: 30,
	priority: 2,
	tags: 'onboarding, sales',
	timezone: byId('Europe/Berlin'),
	trackingClick: false,
	trackingOpen: true,
	unsubscribeGroupId: byId('K7M2Q'),
};
const moreSent = {
	active: false,
	description: 'For new contacts',
	exitCriteria: { type: 'workflow_complete' },
	settings: { allowReentry: true, maxExecutionDays: 30, priority: 2, timezone: 'Europe/Berlin' },
	tags: ['onboarding', 'sales'],
	trackingClick: false,
	trackingOpen: true,
	unsubscribeGroupId: 'K7M2Q',
};

function setStatus({ state }: AutoSendSandbox, number: number, status: 'active' | 'paused'): void {
	state.automations.get(id(number))!.status = status;
}

export const automationCases: CaseTable<AutoSendSandbox> = {
	create: [
		{
			title: 'saves a draft of emails with waits',
			items: NAMES,
			parameters: { name: '={{ $json.name }}', emails },
			sent: ({ name }) => ({ body: { name, entryCriteria: { type: 'contact_created' }, steps } }),
			output: statusIs('draft'),
		},
		{
			title: 'takes criteria and branches by JSON, and what else there is',
			items: NAMES,
			parameters: {
				name: '={{ $json.name }}',
				startsOn: 'json',
				entryCriteria: JSON.stringify(entryCriteria),
				specifySteps: 'json',
				steps: JSON.stringify(branching),
				additionalFields: more,
			},
			sent: ({ name }) => ({ body: { name, entryCriteria, steps: branching, ...moreSent } }),
			output: statusIs('draft'),
		},
		{
			title: 'activates it at once',
			items: NAMES,
			parameters: { name: '={{ $json.name }}', emails, additionalFields: { active: true } },
			sent: ({ name }) => ({
				body: { name, entryCriteria: { type: 'contact_created' }, steps, active: true },
			}),
			output: statusIs('active'),
		},
	],
	delete: [
		{
			items: EDITABLE,
			parameters: { automationId },
			sent: (item) => ({ params: params(item) }),
			output: (items) => expect(items.map(({ json }) => json)).toEqual([{ deleted: true }]),
		},
	],
	get: [
		{
			items: EDITABLE,
			parameters: { automationId },
			sent: (item) => ({ params: params(item) }),
			output: ([{ json }], { automation }) => expect(json).toMatchObject({ id: automation }),
		},
	],
	getAll: [
		{
			items: [
				{ status: 'draft', name: 'Cart reminder' },
				{ status: 'paused', name: 'Trial is ending' },
			],
			parameters: {
				returnAll: true,
				filters: { status: '={{ $json.status }}', tags: 'sales,onboarding' },
			},
			sent: ({ status }) => ({
				query: { status: status as string, tags: 'sales,onboarding', page: '1', limit: '100' },
			}),
			output: (items, { name }) => expect(items.map(({ json }) => json.name)).toEqual([name]),
		},
	],
	pause: [
		{
			items: [{ automation: id(1) }, { automation: id(2) }],
			given: (sandbox) => setStatus(sandbox, 2, 'active'),
			parameters: { automationId },
			sent: (item) => ({ params: params(item) }),
			output: statusIs('paused'),
		},
	],
	resume: [
		{
			items: [{ automation: id(2) }, { automation: id(3) }],
			given: (sandbox) => setStatus(sandbox, 3, 'paused'),
			parameters: { automationId },
			sent: (item) => ({ params: params(item) }),
			output: statusIs('active'),
		},
	],
	update: [
		{
			title: 'replaces the steps by emails',
			items: EDITABLE,
			parameters: { automationId, updateFields: { ...more, name: 'New name', emails } },
			sent: (item) => ({
				params: params(item),
				body: { name: 'New name', steps, ...moreSent },
			}),
			output: statusIs('draft'),
		},
		{
			title: 'replaces criteria and steps by JSON',
			items: EDITABLE,
			parameters: {
				automationId,
				updateFields: {
					entryCriteria: JSON.stringify(entryCriteria),
					steps: JSON.stringify(branching),
				},
			},
			sent: (item) => ({ params: params(item), body: { entryCriteria, steps: branching } }),
		},
	],
};
