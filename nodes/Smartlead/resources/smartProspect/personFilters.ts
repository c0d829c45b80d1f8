import type { Field } from '../../../kernel/definition/field';
import { asTextList } from '../../../kernel/definition/textList';

/** Filters by what contacts are themselves. */
export const personFilters: Field[] = [
	{
		displayName: 'Department Names or IDs',
		name: 'department',
		type: 'multiOptions',
		typeOptions: { loadOptionsMethod: 'getProspectDepartmentNames' },
		default: [],
		description:
			'Only contacts who work in one of these departments, by name. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		routing: { send: { type: 'body', property: 'department' } },
	},
	{
		displayName: 'Exclude Job Titles',
		name: 'excludeTitle',
		type: 'string',
		default: '',
		placeholder: 'e.g. Intern, Assistant',
		description:
			'No contacts with one of these job titles. Separate several by commas, or give an array by an expression; at most 2,000.',
		routing: { send: { type: 'body', property: 'excludeTitle', value: asTextList } },
	},
	{
		displayName: 'First Names',
		name: 'firstName',
		type: 'string',
		default: '',
		placeholder: 'e.g. Ana, Anna',
		description:
			'Only contacts with one of these first names. Separate several by commas, or give an array by an expression; at most 2,000.',
		routing: { send: { type: 'body', property: 'firstName', value: asTextList } },
	},
	{
		displayName: 'Full Names',
		name: 'name',
		type: 'string',
		default: '',
		placeholder: 'e.g. Ana Sample',
		description:
			'Only contacts with one of these full names. Separate several by commas, or give an array by an expression; at most 2,000.',
		routing: { send: { type: 'body', property: 'name', value: asTextList } },
	},
	{
		displayName: 'Hide Owned Contacts',
		name: 'dontDisplayOwnedContact',
		type: 'boolean',
		default: true,
		description: 'Whether to leave out contacts that the account has fetched before',
		routing: { send: { type: 'body', property: 'dontDisplayOwnedContact' } },
	},
	{
		displayName: 'Include Job Titles',
		name: 'includeTitle',
		type: 'string',
		default: '',
		placeholder: 'e.g. CTO, Head of Engineering',
		description:
			'Job titles to include; Smartlead does not say how this differs from Job Titles. Separate several by commas, or give an array by an expression; at most 2,000.',
		routing: { send: { type: 'body', property: 'includeTitle', value: asTextList } },
	},
	{
		displayName: 'Job Title Exact Match',
		name: 'titleExactMatch',
		type: 'boolean',
		default: true,
		description: 'Whether a job title has to be the same as the one searched for, as a whole',
		routing: { send: { type: 'body', property: 'titleExactMatch' } },
	},
	{
		displayName: 'Job Titles',
		name: 'title',
		type: 'string',
		default: '',
		placeholder: 'e.g. CTO, Head of Engineering',
		description:
			'Only contacts with one of these job titles, which Get Job Titles looks up. Separate several by commas, or give an array by an expression; at most 2,000.',
		routing: { send: { type: 'body', property: 'title', value: asTextList } },
	},
	{
		displayName: 'Last Names',
		name: 'lastName',
		type: 'string',
		default: '',
		placeholder: 'e.g. Sample',
		description:
			'Only contacts with one of these last names. Separate several by commas, or give an array by an expression; at most 2,000.',
		routing: { send: { type: 'body', property: 'lastName', value: asTextList } },
	},
	{
		displayName: 'Level Names or IDs',
		name: 'level',
		type: 'multiOptions',
		typeOptions: { loadOptionsMethod: 'getProspectLevelNames' },
		default: [],
		description:
			'Only contacts on one of these seniority levels, by name. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		routing: { send: { type: 'body', property: 'level' } },
	},
];
