import type { Field } from '../../../kernel/definition/field';
import { asTextList } from '../../../kernel/definition/textList';

/** Countries by name. */
export const countryFilter: Field = {
	displayName: 'Country Names or IDs',
	name: 'country',
	type: 'multiOptions',
	typeOptions: { loadOptionsMethod: 'getProspectCountryNames' },
	default: [],
	description:
		'Only what is in one of these countries, by name. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	routing: { send: { type: 'body', property: 'country' } },
};

/** States by name, of the countries that are chosen in the same collection. */
export const stateFilter: Field = {
	displayName: 'State Names or IDs',
	name: 'state',
	type: 'multiOptions',
	typeOptions: {
		loadOptionsMethod: 'getProspectStateNames',
		loadOptionsDependsOn: ['&country'],
	},
	default: [],
	description:
		'Only what is in one of these states, by name; the list offers those of the chosen countries, at most 1,000. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	routing: { send: { type: 'body', property: 'state' } },
};

/** Filters by the place of contacts. */
export const placeFilters: Field[] = [
	{
		displayName: 'Cities',
		name: 'city',
		type: 'string',
		default: '',
		placeholder: 'e.g. Porto, Lisbon',
		description:
			'Only contacts in one of these cities, by name, which Get Cities looks up. Separate several by commas, or give an array by an expression; at most 2,000.',
		routing: { send: { type: 'body', property: 'city', value: asTextList } },
	},
	countryFilter,
	stateFilter,
];
