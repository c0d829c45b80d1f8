import type { IDataObject } from 'n8n-workflow';

import type { CaseTable } from '../../harness/cases';
import { byId } from '../../harness/cases';

// Seeded.
const both: [IDataObject, IDataObject] = [
	{ project: '66c0a5e0d1f2b3c000000001' },
	{ project: '66c0a5e0d1f2b3c000000002' },
];
const projectId = byId('={{ $json.project }}');
const params = ({ project }: IDataObject) => ({ projectId: project as string });

export const projectCases: CaseTable = {
	create: [
		{
			items: [{ name: 'Blog' }, { name: 'Club' }],
			parameters: {
				name: '={{ $json.name }}',
				additionalFields: { domain: ' example.com', regionKey: 'ap-south-1' },
			},
			sent: ({ name }) => ({ body: { name, domain: 'example.com', regionKey: 'ap-south-1' } }),
			output: ([{ json }], { name }) =>
				expect(json).toMatchObject({ name, domain: 'example.com', regionKey: 'ap-south-1' }),
		},
	],
	delete: [
		{
			items: both,
			parameters: { projectId, confirmDeletion: true },
			sent: (item) => ({ params: params(item) }),
			output: (items) => expect(items.map(({ json }) => json)).toEqual([{ deleted: true }]),
		},
	],
	get: [
		{
			items: both,
			parameters: { projectId },
			sent: (item) => ({ params: params(item) }),
			output: ([{ json }], { project }) => expect(json).toMatchObject({ id: project }),
		},
	],
	getAll: [
		{
			items: [{}, {}],
			parameters: { returnAll: true },
			sent: () => ({}),
			output: (items) => expect(items.map(({ json }) => json.name)).toEqual(['Shop', 'Staging']),
		},
	],
};
