/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { INodeProperties, INodeTypeDescription } from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';

import { eventNames as autoSendEvents } from '../../autosend/nodes/AutoSend/webhooks/eventNames';
import { loadCatalogue } from '../../catalogue';
import { campaignEvents, eventNames } from '../../nodes/Smartlead/webhooks/events';
import { AUTOSEND_TRIGGER, SMARTLEAD_TRIGGER } from '../harness/testedTrigger';

const ROOT = join(__dirname, '../..');

function enumOf(service: 'smartlead' | 'autosend', id: string, name: string) {
	const { bodyParams } = loadCatalogue(service).find((operation) => operation.id === id)!;
	return bodyParams.find((parameter) => parameter.name === name)!.enum!;
}

function json<T>(...path: string[]): T {
	return JSON.parse(readFileSync(join(ROOT, ...path), 'utf8')) as T;
}

const triggers = [
	{
		trigger: SMARTLEAD_TRIGGER,
		folder: 'nodes/Smartlead',
		file: 'SmartleadTrigger.node',
		packageFolder: '.',
		manifest: 'package.json',
		events: eventNames,
		known: enumOf('smartlead', 'webhook.create', 'event_type'),
	},
	{
		trigger: AUTOSEND_TRIGGER,
		folder: 'autosend/nodes/AutoSend',
		file: 'AutoSendTrigger.node',
		packageFolder: 'autosend',
		manifest: 'autosend/manifest.json',
		events: autoSendEvents,
		known: enumOf('autosend', 'webhook.create', 'events'),
	},
];

describe.each(triggers)(
	'$trigger.name',
	({ trigger, folder, file, packageFolder, manifest, events, known }) => {
		const node = trigger.newNode();
		const { description } = node;

		it('is no version 1, for which n8n evaluates an expression at each call', () => {
			expect(description.version).not.toBe(1);
			const schema = `__schema__/v${description.version as number}.0.0/output.json`;
			expect(existsSync(join(ROOT, folder, schema))).toBe(true);
		});

		it('offers the events that the catalogue has, each once', () => {
			expect([...events].sort()).toEqual([...known].sort());
			const offered = description.properties.find(
				({ displayName }) => displayName === 'Trigger On',
			);
			expect(offered!.options!.map((option) => 'value' in option && option.value)).toEqual(events);
		});

		it('is a trigger by the rules of n8n', () => {
			expect(description).toMatchObject({ group: ['trigger'], inputs: [] });
			expect(description).not.toHaveProperty('usableAsTool');
			expect(Object.keys(node.webhookMethods.default!)).toEqual([
				'checkExists',
				'create',
				'delete',
			]);
			expect(description.webhooks).toMatchObject([
				{ httpMethod: 'POST', responseMode: 'onReceived', responseData: 'noData' },
			]);
		});

		it('is registered and has a codex under its name', () => {
			const { name, n8n } = json<{ name: string; n8n: { nodes: string[] } }>(manifest);
			const inPackage = folder.slice(packageFolder === '.' ? 0 : packageFolder.length + 1);
			expect(n8n.nodes).toContain(`dist/${inPackage}/${file}.js`);
			expect(json<{ node: string }>(folder, `${file}.json`).node).toBe(
				`${name}.${description.name}`,
			);
			expect(trigger.nodeType).toBe(`${name}.${description.name}`);
			for (const icon of Object.values(description.icon as object) as string[]) {
				expect(existsSync(join(ROOT, folder, icon.replace('file:', '')))).toBe(true);
			}
		});

		it('refers only to methods that exist, and has no others', () => {
			const { loadOptions, listSearch } = node.methods ?? {};
			const used = description.properties.flatMap(
				({ typeOptions, modes = [] }: INodeProperties) => [
					typeOptions?.loadOptionsMethod,
					...modes.map((mode) => mode.typeOptions?.searchListMethod),
				],
			);
			expect(used.filter(Boolean).sort()).toEqual(
				Object.keys({ ...loadOptions, ...listSearch }).sort(),
			);
		});

		it('tests its credential with a method that it has', () => {
			const tests = (description.credentials ?? []).map(({ testedBy }) => testedBy);
			expect(tests).toEqual(Object.keys(node.methods?.credentialTest ?? {}));
		});
	},
);

it('registers with a campaign what its route takes', () => {
	const taken = enumOf('smartlead', 'campaignWebhook.upsert', 'event_types');
	expect(campaignEvents(eventNames).sort()).toEqual([...taken].sort());
	for (const event of eventNames)
		expect(taken).toEqual(expect.arrayContaining(campaignEvents([event])));
});

/** The names of the fields that the form shows. */
function shown(description: INodeTypeDescription, parameters: object): string[] {
	return description.properties
		.filter((property) =>
			NodeHelpers.displayParameter(
				parameters as never,
				property,
				{ typeVersion: description.version as number },
				description,
			),
		)
		.map(({ name }) => name)
		.sort();
}

it("shows Smartlead's fields only where they matter, and the notice only where others are silenced", () => {
	const { description } = SMARTLEAD_TRIGGER.newNode();
	const fields = (parameters: object) =>
		shown(description, { events: ['EMAIL_REPLY'], listenTo: 'campaigns', ...parameters });
	const always = ['events', 'listenTo', 'simplify', 'options'];
	expect(fields({})).toEqual([...always, 'campaignIds'].sort());
	expect(fields({ listenTo: 'client' })).toEqual(
		[...always, 'clientId', 'precedenceNotice'].sort(),
	);
	expect(fields({ listenTo: 'account' })).toEqual([...always, 'precedenceNotice'].sort());
	expect(fields({ events: ['EMAIL_REPLY', 'LEAD_CATEGORY_UPDATED'] })).toContain('categoryIds');
});

it("shows AutoSend's fields for inbound email only where that is listened to", () => {
	const { description } = AUTOSEND_TRIGGER.newNode();
	const always = ['events', 'skipDuplicates', 'simplify', 'options'];
	const received = { events: ['email.bounced', 'email.received'] };
	expect(shown(description, { events: ['email.bounced'] })).toEqual([...always].sort());
	expect(shown(description, { ...received, fetchFullEmail: false })).toEqual(
		[...always, 'fetchFullEmail'].sort(),
	);
	expect(shown(description, { ...received, fetchFullEmail: true })).toEqual(
		[...always, 'fetchFullEmail', 'downloadAttachments'].sort(),
	);
});
