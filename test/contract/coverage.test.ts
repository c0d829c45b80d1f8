import { loadCatalogue } from '../../catalogue';
import { parseEndpoint } from '../../nodes/kernel/definition/endpoint';
import { resources } from '../../nodes/Smartlead/resources';
import { entryFor } from '../harness/catalogue';
import { excluded } from './exclusions';

const operations = resources.flatMap((resource) =>
	resource.operations.map((operation) => ({ resource, operation })),
);

it('claims each catalogue entry by exactly one operation, or excludes it with a reason', () => {
	const claimed = operations.map(
		({ resource, operation }) => entryFor(resource.value, operation.value)?.id,
	);
	const open = loadCatalogue('smartlead').filter(({ id }) => !(id in excluded));
	expect(claimed.sort()).toEqual(open.map(({ id }) => id).sort());
	expect(Object.values(excluded).every((reason) => reason.length > 20)).toBe(true);
});

const HOSTS: Record<string, string> = {
	server: 'server.smartlead.ai',
	smartDelivery: 'smartdelivery.smartlead.ai',
	smartSenders: 'smart-senders.smartlead.ai',
	smartProspect: 'prospect-api.smartlead.ai',
};

describe.each(
	operations.map(
		({ resource, operation }) =>
			[`${resource.value}.${operation.value}`, resource, operation] as const,
	),
)('%s', (_, resource, operation) => {
	const entry = entryFor(resource.value, operation.value)!;

	it('has the method, path, host and effects of the catalogue', () => {
		const { method, path } = parseEndpoint(operation.endpoint);
		expect({ method, path: path.replace(/\{\w+\}/g, '{}') }).toEqual({
			method: entry.method,
			path: entry.path.replace(/\{\w+\}/g, '{}'),
		});
		expect(HOSTS[resource.host]).toBe(entry.host);
		expect(operation.effects).toBe(entry.effects);
	});

	it('pages as the catalogue says, by the largest page', () => {
		const { paging, output } = operation;
		const { pagination } = entry;
		// A further page is a further call: what spends with each call has to come in one.
		if (!pagination || entry.effects === 'spends-credits') {
			expect(paging?.style ?? 'none').toBe('none');
			return;
		}
		expect(paging?.style).toBe(pagination.style === 'scroll' ? 'cursor' : pagination.style);
		if (!paging || paging.style === 'none') return;
		if (pagination.maxLimit !== null) expect(paging.max).toBe(pagination.maxLimit);
		expect(paging.in ?? 'query').toBe(pagination.in);
		expect(paging.total ?? null).toBe(pagination.totalPath);
		expect(output?.items ?? '$').toBe(pagination.itemsPath);
	});
});
