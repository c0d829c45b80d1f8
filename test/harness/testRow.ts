import type { INodeExecutionData } from 'n8n-workflow';

import type { CatalogueOperation } from '../../catalogue';
import type { RequestLogEntry } from '../../sandbox';
import type { CaseRow, Sent } from './cases';
import type { CaseSandbox } from './caseSandbox';
import type { CaseService } from './caseService';
import { recordRequests } from './requestRecord';
import { runNode } from './runNode';
import { sentParameters } from './sentParameters';

/**
 * Runs a row and expects the requests that it names, in the form that the catalogue gives them, and
 * its output.
 *
 * @returns the paths of the parameters that were sent
 */
export async function testRow<S extends CaseSandbox>(
	{ tested }: CaseService<S>,
	sandbox: S,
	{ resource, operation, row }: CaseRow<S>,
	entry: CatalogueOperation,
	{ title, isRouted }: { title: string; isRouted: boolean },
): Promise<string[]> {
	const { items, files, timezone } = row;
	await row.given?.(sandbox);
	sandbox.clearRequests();
	const parameters = { resource, operation, ...row.parameters };
	const options = { service: tested, items, files, timezone, isRouted };
	const run = await runNode(sandbox, parameters, options);
	recordRequests(`${resource}.${operation} ${title}`, sandbox.requests);

	expect(run.error).toBeUndefined();
	const expected = items.flatMap((item) => row.sent(item)).map((sent) => toLog(entry, sent));
	const requests = sandbox.requests.filter((request) => request.operation === entry.id);
	expect(requests.map(fromLog)).toEqual(expected);
	expect(requests.filter(({ status }) => status === null || status >= 300)).toEqual([]);

	items.forEach((item, index) => {
		row.output?.(
			run.items.filter((out) => pairedItemIndex(out) === index),
			item,
		);
	});
	expect(run.items.every(({ pairedItem }) => pairedItem !== undefined)).toBe(true);

	const sent = requests.flatMap((request) => sentParameters(entry, request));
	expect(sent.filter(({ isKnown }) => !isKnown)).toEqual([]);
	return sent.map(({ path }) => path);
}

function pairedItemIndex({ pairedItem }: INodeExecutionData): number {
	return (pairedItem as { item: number }).item;
}

function toLog({ method, path }: CatalogueOperation, { params = {}, query = {}, body }: Sent) {
	const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name]));
	return { method, path: filled, query, body };
}

function fromLog({ method, path, query, body }: RequestLogEntry) {
	return { method, path, query, body };
}
