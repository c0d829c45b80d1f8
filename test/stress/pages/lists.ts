import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { Paging } from '../../../nodes/kernel/definition/paging';
import { autosend } from '../../autosend/service';
import type { CaseService } from '../../harness/caseService';
import type { TestedService } from '../../harness/testedService';
import { smartlead } from '../../smartlead/service';

/** A list that comes in pages, as the node reads it. */
export interface List {
	name: string;
	service: TestedService;
	paging: Exclude<Paging, { style: 'none' }>;
	/** Dotted path of the rows in an answer. */
	rowsAt: string;
	parameters: INodeParameters;
	item: IDataObject;
}

/** The lists of both services, with what the first row of their case tables enters. */
export function collectLists(): List[] {
	return [...listsOf(smartlead), ...listsOf(autosend)];
}

function listsOf<Sandbox extends never>({
	resources,
	cases,
	tested,
}: Pick<CaseService, 'resources' | 'tested'> & { cases: CaseService<Sandbox>['cases'] }): List[] {
	return resources.flatMap(({ value: resource, operations }) =>
		operations.flatMap(({ value: operation, paging, output }) => {
			if (!paging || paging.style === 'none') return [];
			const [{ parameters, items }] = cases[resource][operation];
			return [
				{
					name: `${tested.name} ${resource}.${operation}`,
					service: tested,
					paging,
					rowsAt: output?.items ?? 'data',
					parameters: { resource, operation, ...parameters },
					item: items[0],
				},
			];
		}),
	);
}
