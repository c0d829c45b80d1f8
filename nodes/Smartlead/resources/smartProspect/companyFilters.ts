import type { Field } from '../../../kernel/definition/field';
import { asTextList } from '../../../kernel/definition/textList';

/** Filters by the company that contacts work for. */
export const companyFilters: Field[] = [
	{
		displayName: 'Companies',
		name: 'companyName',
		type: 'string',
		default: '',
		placeholder: 'e.g. Example, Sample Works',
		description:
			'Only contacts of one of these companies, by name, which Get Companies looks up. Separate several by commas, or give an array by an expression where a name has a comma; at most 2,000.',
		routing: { send: { type: 'body', property: 'companyName', value: asTextList } },
	},
	{
		displayName: 'Company Domain Exact Match',
		name: 'companyDomainExactMatch',
		type: 'boolean',
		default: true,
		description: 'Whether a domain has to be the same as the one searched for, as a whole',
		routing: { send: { type: 'body', property: 'companyDomainExactMatch' } },
	},
	{
		displayName: 'Company Domains',
		name: 'companyDomain',
		type: 'string',
		default: '',
		placeholder: 'e.g. example.com, example.org',
		description:
			'Only contacts of companies with one of these domains, which Get Domains looks up. Separate several by commas, or give an array by an expression; at most 2,000.',
		routing: { send: { type: 'body', property: 'companyDomain', value: asTextList } },
	},
	{
		displayName: 'Company Exact Match',
		name: 'companyExactMatch',
		type: 'boolean',
		default: true,
		description: 'Whether a company name has to be the same as the one searched for, as a whole',
		routing: { send: { type: 'body', property: 'companyExactMatch' } },
	},
	{
		displayName: 'Company Head Count Names or IDs',
		name: 'companyHeadCount',
		type: 'multiOptions',
		typeOptions: { loadOptionsMethod: 'getProspectHeadCountNames' },
		default: [],
		description:
			'Only contacts of companies with one of these numbers of people, such as 11-50. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		routing: { send: { type: 'body', property: 'companyHeadCount' } },
	},
	{
		displayName: 'Company Keywords',
		name: 'companyKeyword',
		type: 'string',
		default: '',
		placeholder: 'e.g. logistics, freight',
		description:
			'Only contacts of companies with one of these keywords, which Get Keywords looks up. Separate several by commas, or give an array by an expression; at most 2,000.',
		routing: { send: { type: 'body', property: 'companyKeyword', value: asTextList } },
	},
	{
		displayName: 'Company Revenue Names or IDs',
		name: 'companyRevenue',
		type: 'multiOptions',
		typeOptions: { loadOptionsMethod: 'getProspectRevenueNames' },
		default: [],
		description:
			'Only contacts of companies with one of these revenues a year, such as $1M-$10M. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		routing: { send: { type: 'body', property: 'companyRevenue' } },
	},
	{
		displayName: 'Exclude Companies',
		name: 'excludeCompany',
		type: 'string',
		default: '',
		placeholder: 'e.g. Example, Sample Works',
		description:
			'No contacts of these companies, by name. Separate several by commas, or give an array by an expression where a name has a comma; at most 2,000.',
		routing: { send: { type: 'body', property: 'excludeCompany', value: asTextList } },
	},
	{
		displayName: 'Exclude Company Domains',
		name: 'excludeCompanyDomain',
		type: 'string',
		default: '',
		placeholder: 'e.g. example.com, example.org',
		description:
			'No contacts of companies with these domains. Separate several by commas, or give an array by an expression; at most 2,000.',
		routing: { send: { type: 'body', property: 'excludeCompanyDomain', value: asTextList } },
	},
	{
		displayName: 'Include Companies',
		name: 'includeCompany',
		type: 'string',
		default: '',
		placeholder: 'e.g. Example, Sample Works',
		description:
			'Companies to include, by name; Smartlead does not say how this differs from Companies. Separate several by commas, or give an array by an expression; at most 2,000.',
		routing: { send: { type: 'body', property: 'includeCompany', value: asTextList } },
	},
	{
		displayName: 'Include Company Domains',
		name: 'includeCompanyDomain',
		type: 'string',
		default: '',
		placeholder: 'e.g. example.com, example.org',
		description:
			'Domains of companies to include; Smartlead does not say how this differs from Company Domains. Separate several by commas, or give an array by an expression; at most 2,000.',
		routing: { send: { type: 'body', property: 'includeCompanyDomain', value: asTextList } },
	},
	{
		displayName: 'Industry Names or IDs',
		name: 'companyIndustry',
		type: 'multiOptions',
		typeOptions: { loadOptionsMethod: 'getProspectIndustryNames' },
		default: [],
		description:
			'Only contacts of companies in one of these industries, by name. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		routing: { send: { type: 'body', property: 'companyIndustry' } },
	},
	{
		displayName: 'Sub-Industry Names or IDs',
		name: 'companySubIndustry',
		type: 'multiOptions',
		typeOptions: {
			loadOptionsMethod: 'getProspectSubIndustryNames',
			loadOptionsDependsOn: ['&companyIndustry'],
		},
		default: [],
		description:
			'Only contacts of companies in one of these sub-industries, by name; the list offers those of the chosen industries. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		routing: { send: { type: 'body', property: 'companySubIndustry' } },
	},
];
