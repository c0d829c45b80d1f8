import type { INodeParameters } from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';

import type { Field } from '../../nodes/kernel/definition/field';
import { fieldsOf } from '../../nodes/kernel/definition/fieldsOf';
import { isObject } from '../../nodes/kernel/definition/values';
import { NOTHING } from '../harness/badInput';
import type { CaseSandbox } from '../harness/caseSandbox';
import type { NodeRun } from '../harness/runNode';
import { runNode } from '../harness/runNode';
import { describeServices } from '../services';

describeServices((service) => {
	const { tested, resources, cases, badInput } = service;
	let sandbox: CaseSandbox;
	beforeAll(async () => (sandbox = await service.startSandbox()));
	afterAll(async () => await sandbox.stop());
	beforeEach(() => sandbox.reset());

	function expectRefused({ error, items }: NodeRun, message: RegExp): void {
		expect(error?.message).toMatch(message);
		expect(error?.message).toMatch(/\[item \d+\]$/);
		expect(error?.description).toMatch(/\w/);
		expect(items).toEqual([]);
		expect(sandbox.requests).toEqual([]);
	}

	// As objects, since jest takes a parameter that a row does not have for its `done`.
	const rows = badInput.map(([title, entered, message, input]) => ({
		title,
		entered,
		message,
		input,
	}));

	it.each(rows)('names the field before any request: $title', async (row) => {
		const run = await runNode(sandbox, row.entered, { ...row.input, service: tested });
		expectRefused(run, row.message);
	});

	const required = resources.flatMap(({ value: resource, operations }) =>
		operations.flatMap((operation) => {
			const [row] = cases[resource]?.[operation.value] ?? [];
			if (!row) return [];
			const parameters: INodeParameters = {
				resource,
				operation: operation.value,
				...row.parameters,
			};
			const { items, files } = row;
			return requiredIn(fieldsOf(operation), parameters).map((field) => ({
				id: `${resource}.${operation.value} ${field.name}`,
				label: field.displayName,
				parameters: { ...parameters, [field.name]: blank(field, parameters[field.name]) },
				input: { items: items.slice(0, 1), files },
			}));
		}),
	);

	it.each(required)('asks for what is required and blank: $id', async ({ label, ...row }) => {
		const run = await runNode(sandbox, row.parameters, { ...row.input, service: tested });
		expectRefused(run, new RegExp(`^'${escaped(label)}' is required`));
	});
});

/** The required fields that parameters show; what a mapper requires hangs on its columns. */
function requiredIn(fields: Field[], parameters: INodeParameters): Field[] {
	return fields.filter(
		(field) =>
			field.required &&
			field.type !== 'resourceMapper' &&
			field.name in parameters &&
			NodeHelpers.displayParameter(parameters, field, null, null),
	);
}

/** What an expression without a result leaves in a field. */
function blank({ type }: Field, entered: INodeParameters[string]): INodeParameters[string] {
	if (type === 'fixedCollection') return {};
	return isObject(entered) ? { ...(entered as INodeParameters), value: NOTHING } : NOTHING;
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
