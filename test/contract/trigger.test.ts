/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { INodeProperties } from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';

import { loadCatalogue } from '../../catalogue';
import { SmartleadTrigger } from '../../nodes/Smartlead/SmartleadTrigger.node';
import codex from '../../nodes/Smartlead/SmartleadTrigger.node.json';
import { campaignEvents, eventNames, eventTypes } from '../../nodes/Smartlead/webhooks/events';
import { name as packageName, n8n } from '../../package.json';

function enumOf(id: string, name: string) {
	const { bodyParams } = loadCatalogue('smartlead').find((operation) => operation.id === id)!;
	return bodyParams.find((parameter) => parameter.name === name)!.enum!;
}

const node = new SmartleadTrigger();
const { description } = node;

it('is no version 1, for which n8n evaluates an expression at each call', () => {
	expect(description.version).not.toBe(1);
	const schema = `../../nodes/Smartlead/__schema__/v${description.version as number}.0.0/output.json`;
	expect(existsSync(join(__dirname, schema))).toBe(true);
});

it('offers the events that the catalogue has, each once', () => {
	expect([...eventNames].sort()).toEqual(enumOf('webhook.create', 'event_type').sort());
	expect(eventTypes).toBe(
		description.properties.find(({ displayName }) => displayName === 'Trigger On')!.options,
	);
});

it('registers with a campaign what its route takes', () => {
	const taken = enumOf('campaignWebhook.upsert', 'event_types');
	expect(campaignEvents(eventNames).sort()).toEqual([...taken].sort());
	for (const event of eventNames)
		expect(taken).toEqual(expect.arrayContaining(campaignEvents([event])));
});

it('is a trigger by the rules of n8n', () => {
	expect(description).toMatchObject({ group: ['trigger'], inputs: [] });
	expect(description).not.toHaveProperty('usableAsTool');
	expect(Object.keys(node.webhookMethods.default)).toEqual(['checkExists', 'create', 'delete']);
	expect(description.webhooks).toMatchObject([
		{ httpMethod: 'POST', responseMode: 'onReceived', responseData: 'noData' },
	]);
});

it('is registered and has a codex under its name', () => {
	expect(n8n.nodes).toContain('dist/nodes/Smartlead/SmartleadTrigger.node.js');
	expect(codex.node).toBe(`${packageName}.${description.name}`);
	for (const icon of Object.values(description.icon as object) as string[]) {
		const file = join(__dirname, '../../nodes/Smartlead', icon.replace('file:', ''));
		expect(existsSync(file)).toBe(true);
	}
});

it('refers only to methods that exist, and has no others', () => {
	const { loadOptions, listSearch } = node.methods;
	const used = description.properties.flatMap(({ typeOptions, modes = [] }: INodeProperties) => [
		typeOptions?.loadOptionsMethod,
		...modes.map((mode) => mode.typeOptions?.searchListMethod),
	]);
	expect(used.filter(Boolean).sort()).toEqual(
		Object.keys({ ...loadOptions, ...listSearch }).sort(),
	);
});

/** The names of the fields that the form shows. */
function shown(parameters: Record<string, unknown>): string[] {
	return description.properties
		.filter((property) =>
			NodeHelpers.displayParameter(
				{ events: ['EMAIL_REPLY'], listenTo: 'campaigns', ...parameters } as never,
				property,
				{ typeVersion: description.version as number },
				description,
			),
		)
		.map(({ name }) => name);
}

it('shows a field only where it matters, and the notice only where others are silenced', () => {
	const always = ['events', 'listenTo', 'simplify', 'options'];
	expect(shown({}).sort()).toEqual([...always, 'campaignIds'].sort());
	expect(shown({ listenTo: 'client' }).sort()).toEqual(
		[...always, 'clientId', 'precedenceNotice'].sort(),
	);
	expect(shown({ listenTo: 'account' }).sort()).toEqual([...always, 'precedenceNotice'].sort());
	expect(shown({ events: ['EMAIL_REPLY', 'LEAD_CATEGORY_UPDATED'] })).toContain('categoryIds');
});
