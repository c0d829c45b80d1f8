/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { INode, INodeTypeDescription, IPinData } from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';

import type { Sandbox } from '../../sandbox';
import { startSandbox } from '../../sandbox';
import type { ServiceFacts } from '../harness/serviceFacts';
import { services } from '../services';
import { EXAMPLES, exampleList, exampleWorkflows, readmeOf } from './exampleFiles';
import { runExample } from './runExample';

const NOTE = 'n8n-nodes-base.stickyNote';

const examples = exampleWorkflows();

interface Run {
	from: string;
	/** What nodes of n8n put out here, beside what the example has pinned. */
	pinData?: IPinData;
	/** Operations that the sandbox has to see, in order. */
	operations: string[];
	/** What a node has put out, over all of its runs. */
	output?: { of: string; items: object[] };
}

// The email of 90211 that this lead has answered.
const STATS_ID = '0b9c7f1e-4f3a-4c55-9b1e-00000000000b';
const reply = {
	eventId: '1',
	eventType: 'EMAIL_REPLY',
	campaignId: 90211,
	leadId: 55126,
	leadMapId: 2440017,
	leadEmail: 'dana.levin@example.net',
	text: 'What is the price?',
};

// The first email that the project has received.
const inbound = {
	eventType: 'email.received',
	email: 'ana@example.org',
	inboundEmailId: '66c0a5e0d1f2b3cb00000001',
	subject: 'Question about my invoice',
	inboundEmail: { text: 'Is this one right?' },
};

const RUNS: Record<string, Run> = {
	'bounces-and-complaints.json': {
		from: 'When Mail Bounces',
		operations: ['suppressionGroup.suppressEmails', 'suppressionGroup.suppressEmails'],
		output: {
			of: 'Row',
			items: [
				{ email: 'gone+1@example.org', event: 'email.bounced', suppression: 'suppressed' },
				{ email: 'li+1@example.net', event: 'email.spam_reported', suppression: 'suppressed' },
				{ email: 'full+1@example.com', detail: 'Transient', suppression: 'not suppressed' },
			],
		},
	},
	'create-and-start-campaign.json': {
		from: 'Run by Hand',
		operations: [
			'campaign.create',
			'sequence.save',
			'campaign.updateSchedule',
			'campaign.addEmailAccounts',
			'campaign.updateStatus',
			'campaign.get',
			'campaignStatistics.getAnalytics',
		],
	},
	'daily-statistics-to-a-table.json': {
		from: 'Run by Hand',
		pinData: { 'Create Table': [{ json: { id: 'table' } }] },
		operations: ['analytics.getDayWiseStats'],
	},
	'events-by-type.json': { from: 'Smartlead Trigger', operations: [] },
	'inbound-mail-to-answer.json': {
		from: 'When Mail Comes In',
		pinData: {
			'When Mail Comes In': [
				{ json: { ...inbound, email: 'mailer-daemon@example.com' } },
				{ json: inbound },
			],
			'Draft Answer': [{ json: { output: 'Hello, it is.' } }],
			'Wait for Approval': [{ json: { Answer: 'Hello Ana,\nit is.', Decision: 'Send' } }],
		},
		operations: ['email.send', 'inboundEmail.reply'],
		output: { of: 'Answer by Hand', items: [{ email: 'mailer-daemon@example.com' }] },
	},
	'leads-from-a-table.json': { from: 'Run by Hand', operations: ['campaignLead.add'] },
	'nightly-contact-sync.json': {
		from: 'Run by Hand',
		operations: ['contact.bulkUpsert', 'email.send'],
		output: {
			of: 'Result per Row',
			items: [
				{ email: 'ana.lopes@example.com', result: 'upserted', reason: '' },
				{ email: 'ben.hart@example.org', result: 'upserted', reason: '' },
				{ email: 'ANA.LOPES@example.com', result: 'duplicateInInput' },
				{ email: 'no address', result: 'failed', reason: expect.stringContaining("'Email'") },
				{
					email: 'dan.reyes@example.net',
					result: 'failed',
					reason: expect.stringContaining("'seats'"),
				},
			],
		},
	},
	'nightly-export.json': {
		from: 'Run by Hand',
		pinData: { 'Has Begun': [{ json: { id: 90211 } }, { json: { id: 90213 } }] },
		operations: ['campaign.getMany', 'campaignLead.exportCsv', 'campaignLead.exportCsv'],
	},
	'pause-and-resume-a-campaign.json': {
		from: 'Run by Hand',
		operations: ['campaign.getMany', 'campaign.pause', 'campaign.resume', 'campaign.get'],
	},
	'pause-leads-who-booked.json': {
		from: 'When Somebody Books',
		operations: [
			'lead.getByEmail',
			'lead.getByEmail',
			'campaignLead.pause',
			'campaignLead.updateCategory',
		],
	},
	'prospects-to-campaign.json': {
		from: 'Run by Hand',
		operations: ['smartProspect.searchContacts', 'smartProspect.fetchContacts', 'campaignLead.add'],
	},
	'reply-to-answer.json': {
		from: 'When a Lead Replies',
		pinData: {
			'When a Lead Replies': [{ json: { ...reply, statsId: STATS_ID } }],
			'Wait for Approval': [{ json: { Answer: 'Hello,\nTuesday?', Decision: 'Send' } }],
		},
		operations: [
			'campaignLead.getMessageHistory',
			'masterInbox.updateCategory',
			'campaignLead.getMessageHistory',
			'masterInbox.reply',
		],
	},
	'reply-to-crm.json': {
		from: 'When a Lead Replies',
		operations: ['lead.getByEmail', 'leadNote.create'],
	},
	'sign-up-to-automation.json': {
		from: 'When Somebody Signs Up',
		operations: ['contact.upsert', 'event.send'],
		output: {
			of: 'Send Event',
			items: [{ eventName: 'signed_up', properties: { source: 'form' } }],
		},
	},
	'warm-up-health-report.json': { from: 'Run by Hand', operations: ['emailAccount.getMany'] },
	'welcome-from-a-template.json': { from: 'Run by Hand', operations: ['email.send', 'email.send'] },
};

let sandboxes: Sandbox;
beforeAll(async () => (sandboxes = await startSandbox()));
afterAll(async () => await sandboxes.stop());
beforeEach(() => {
	sandboxes.smartlead.reset();
	sandboxes.autosend.reset();
});

it('has an entry with a picture for each in the list, which the README refers to', () => {
	expect(Object.keys(RUNS)).toEqual(examples.map(({ file }) => file));
	const entries = exampleList().split(/^## /m).slice(1);
	expect(entries.map((entry) => entry.split('\n')[0]).sort()).toEqual(
		examples.map(({ name }) => name).sort(),
	);
	for (const { file, name, nodes } of examples) {
		const entry = entries.find((text) => text.startsWith(`${name}\n`))!;
		const picture = `../docs/pictures/examples/${file.replace('.json', '.png')}`;
		expect(entry).toContain(`(${file})`);
		expect(entry).toContain(`(${picture})`);
		expect(existsSync(join(EXAMPLES, picture))).toBe(true);
		const anchor = name.toLowerCase().replace(/ /g, '-');
		const readme = readmeOf(serviceOf(nodes));
		expect(readme).toContain(`[${name}](`);
		expect(readme).toContain(`examples/README.md#${anchor})`);
	}
});

describe.each(examples)('$file', ({ file, nodes, ...example }) => {
	it('explains itself in a note, carries no credential, and has a name of its own', () => {
		expect(nodes.some(({ type }) => type === NOTE)).toBe(true);
		expect(nodes.filter(({ credentials }) => credentials)).toEqual([]);
		expect(examples.filter(({ name }) => name === example.name)).toHaveLength(1);
	});

	const ours = nodes.filter(({ type }) => descriptionOf(type));

	it.each(ours.map((node) => [node.name, node] as const))(
		'sets in "%s" what the node has, shows and needs',
		(_, node) => {
			const description = descriptionOf(node.type)!;
			const { properties } = description;
			const filled = NodeHelpers.getNodeParameters(
				properties,
				node.parameters,
				true,
				false,
				node,
				description,
			)!;
			// What the node does not have, or does not show for this operation, is gone.
			expect(filled).toMatchObject(node.parameters);
			const asStored: INode = { ...node, parameters: filled };
			expect(NodeHelpers.getNodeParametersIssues(properties, asStored, description)).toBeNull();
		},
	);

	it('runs through, and the API takes each of its requests', async () => {
		const { from, pinData, operations, output } = RUNS[file];
		const { tested, sandbox } = testedBy(nodes);
		const workflow = { file, nodes, ...example };
		const run = await runExample(tested, sandbox, workflow, { from, pinData });
		const { error, runData } = run.data.resultData;
		expect(error).toBeUndefined();
		const ran = nodes.filter(({ type }) => type === tested.nodeType).map(({ name }) => name);
		expect(Object.keys(runData)).toEqual(expect.arrayContaining(ran));
		expect(sandbox.requests.map(({ operation }) => operation)).toEqual(operations);
		const refused = sandbox.requests.filter(({ status }) => status! >= 400);
		expect(refused).toEqual([]);
		if (output) {
			const runs = runData[output.of].flatMap(({ data }) => data?.main[0] ?? []);
			expect(runs.map(({ json }) => json)).toMatchObject(output.items);
		}
	});
});

it.each(['inbound-mail-to-answer.json', 'reply-to-answer.json'])(
	'sends no answer in %s that was not approved',
	async (file) => {
		const { from, pinData, operations } = RUNS[file];
		const workflow = examples.find((example) => example.file === file)!;
		const { tested, sandbox } = testedBy(workflow.nodes);
		const decision = { Answer: 'Hello', Decision: 'Do not send' };
		const { data } = await runExample(tested, sandbox, workflow, {
			from,
			pinData: { ...pinData, 'Wait for Approval': [{ json: decision }] },
		});
		expect(data.resultData.error).toBeUndefined();
		expect(data.resultData.runData).toHaveProperty('Not Sent');
		const sent = sandbox.requests.map(({ operation }) => operation);
		expect(sent).toEqual(expect.arrayContaining(operations.slice(0, 1)));
		expect(sent).not.toContain(operations.at(-1));
	},
);

/** The nodes of a service by their types. */
function descriptionsOf({ tested, newTriggers }: ServiceFacts): Map<string, INodeTypeDescription> {
	const [packageName] = tested.nodeType.split('.');
	const nodes = [tested.newNode(), ...newTriggers()];
	return new Map(
		nodes.map(({ description }) => [`${packageName}.${description.name}`, description]),
	);
}

function descriptionOf(type: string): INodeTypeDescription | undefined {
	return services.map((service) => descriptionsOf(service).get(type)).find(Boolean);
}

/** The service that an example is about: the one whose nodes it has. */
function serviceOf(nodes: INode[]): ServiceFacts {
	return services.find((service) => {
		const known = descriptionsOf(service);
		return nodes.some(({ type }) => known.has(type));
	})!;
}

/** The node and the sandbox that an example runs with. */
function testedBy(nodes: INode[]) {
	const { name, tested } = serviceOf(nodes);
	return { tested, sandbox: name === 'AutoSend' ? sandboxes.autosend : sandboxes.smartlead };
}
