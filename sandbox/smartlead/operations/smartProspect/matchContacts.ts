import type { ProspectContact, ProspectFilters } from '../../state/prospects';

type Texts = (contact: ProspectContact) => string;

/** Filters whose entries are names out of lists. */
const PICKED: Record<string, Texts> = {
	department: ({ department }) => department,
	level: ({ level }) => level,
	companyHeadCount: ({ headCount }) => headCount,
	companyRevenue: ({ revenue }) => revenue,
	companyIndustry: ({ industry }) => industry,
	companySubIndustry: ({ subIndustry }) => subIndustry,
	city: ({ city }) => city,
	state: ({ state }) => state,
	country: ({ country }) => country,
};

interface Written {
	/** Names of the filters whose entries are alternatives. */
	names: string[];
	text: Texts;
	exclude?: string;
	/** The switch that asks for the whole text; without it a part will do. */
	exact?: string;
}

/** Filters whose entries are written by hand. */
const WRITTEN: Written[] = [
	{ names: ['name'], text: ({ firstName, lastName }) => `${firstName} ${lastName}` },
	{ names: ['firstName'], text: ({ firstName }) => firstName },
	{ names: ['lastName'], text: ({ lastName }) => lastName },
	{ names: ['companyKeyword'], text: ({ keyword }) => keyword },
	{
		names: ['title', 'includeTitle'],
		text: ({ title }) => title,
		exclude: 'excludeTitle',
		exact: 'titleExactMatch',
	},
	{
		names: ['companyName', 'includeCompany'],
		text: ({ company }) => company.name,
		exclude: 'excludeCompany',
		exact: 'companyExactMatch',
	},
	{
		names: ['companyDomain', 'includeCompanyDomain'],
		text: ({ company }) => company.website,
		exclude: 'excludeCompanyDomain',
		exact: 'companyDomainExactMatch',
	},
];

/** Whether all filters fit a contact; the entries of a filter are alternatives. */
export function matchesFilters(contact: ProspectContact, filters: ProspectFilters): boolean {
	const picked = Object.entries(PICKED).every(([name, text]) => {
		const entries = entriesOf(filters, [name]);
		return !entries.length || entries.includes(text(contact).toLowerCase());
	});
	return picked && WRITTEN.every((written) => fits(contact, written, filters));
}

function fits(
	contact: ProspectContact,
	{ names, text, exclude, exact }: Written,
	filters: ProspectFilters,
): boolean {
	const value = text(contact).toLowerCase();
	const isExact = exact !== undefined && filters[exact] === true;
	const same = (entry: string) => (isExact ? value === entry : value.includes(entry));
	const wanted = entriesOf(filters, names);
	const unwanted = exclude ? entriesOf(filters, [exclude]) : [];
	return (!wanted.length || wanted.some(same)) && !unwanted.some(same);
}

function entriesOf(filters: ProspectFilters, names: string[]): string[] {
	return names
		.flatMap((name) => (filters[name] ?? []) as string[])
		.map((entry) => entry.toLowerCase());
}
