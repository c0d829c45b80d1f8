import type { CaseTable } from '../../harness/cases';
import { byId } from '../../harness/cases';

const propertyName = byId('={{ $json.property }}');

export const contactPropertyCases: CaseTable = {
	create: [
		{
			items: [
				{ property: 'score', kind: 'number' },
				{ property: ' renewed at ', kind: 'date' },
			],
			parameters: {
				name: '={{ $json.property }}',
				type: '={{ $json.kind }}',
				additionalFields: { description: 'From the CRM', defaultValue: '0' },
			},
			sent: ({ property, kind }) => ({
				body: {
					name: String(property).trim(),
					type: kind,
					description: 'From the CRM',
					defaultValue: '0',
				},
			}),
			output: ([{ json }], { kind }) => expect(json).toMatchObject({ type: kind }),
		},
	],
	delete: [
		{
			items: [{ property: 'plan' }, { property: 'seats' }],
			parameters: { propertyName, confirmDeletion: true },
			sent: ({ property }) => ({ params: { propertyName: property as string } }),
			output: (items) => expect(items.map(({ json }) => json)).toEqual([{ deleted: true }]),
		},
	],
	get: [
		{
			items: [{ property: 'plan' }, { property: 'signedUpAt' }],
			parameters: { propertyName },
			sent: ({ property }) => ({ params: { propertyName: property as string } }),
			output: ([{ json }], { property }) => expect(json).toMatchObject({ name: property }),
		},
	],
	getAll: [
		{
			items: [{ all: true }, { all: false }],
			parameters: { returnAll: true, filters: { includeReservedFields: '={{ $json.all }}' } },
			sent: ({ all }) => ({ query: { includeReservedFields: String(all) } }),
			output: (items, { all }) => expect(items).toHaveLength(all ? 10 : 5),
		},
	],
};
