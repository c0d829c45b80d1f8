import type { ServiceFacts } from './serviceFacts';

/**
 * What to do where a step of CONTRIBUTING.md, "Add an operation", is missing: the sentences that
 * tests fail with.
 */
export function stepsOf({ folders }: ServiceFacts) {
	const { catalogue, node, tests } = folders;
	return {
		noEntry: (resource: string, operation: string): string => {
			const name = operation === 'getAll' ? 'getMany' : operation;
			return `${resource}.${operation} is not in the catalogue: describe the endpoint in ${catalogue}/${resource}.json, with the id "${resource}.${name}".`;
		},
		noOperation: (id: string): string => {
			const [resource, name] = id.split('.');
			const operation = name === 'getMany' ? 'getAll' : name;
			const folder = `${node}/resources/${resource}`;
			return `The catalogue has ${id}, and no operation claims it: write ${folder}/${operation}.operation.ts and list it in ${folder}/index.ts, or say in ${tests}/exclusions.ts why the node leaves it out.`;
		},
		noRows: (resource: string, operation: string): string =>
			`${resource}.${operation} has no case row: write one under "${operation}" in ${tests}/resources/${resource}.cases.ts.`,
		noTable: (resource: string): string =>
			`${resource} has no case table: write ${tests}/resources/${resource}.cases.ts and list it in ${tests}/resources/index.ts.`,
		rowsOfNothing: (resource: string, operation: string): string =>
			`${tests}/resources/${resource}.cases.ts has rows for "${operation}", which the node does not have: list the operation in ${node}/resources/${resource}/index.ts, or take the rows out.`,
		neverSent: (id: string, path: string): string =>
			`No case row of ${id} sends ${path}: fill in its field in a row of ${tests}/resources/${id.split('.')[0]}.cases.ts (write the field if there is none), or say in ${tests}/exclusions.ts why no field sends it.`,
		sentAfterAll: (id: string, path: string): string =>
			`A case row of ${id} sends ${path}, which ${tests}/exclusions.ts says no field does: take it out there.`,
	};
}
