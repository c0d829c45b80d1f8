import type { ListSource } from '../../kernel/pickers/picker';

/** A list of the contact database, by its route. */
export function prospectList(route: string): ListSource {
	return {
		host: 'smartProspect',
		path: `/search-email-leads/${route}`,
		paging: { style: 'offset', max: 100 },
	};
}
