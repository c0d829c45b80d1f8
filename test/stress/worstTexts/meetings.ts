import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { FaultRule, SmartleadSandbox } from '../../../sandbox';
import type { CaseRow } from '../../harness/cases';
import { byId, rowsOf } from '../../harness/cases';
import { TriggerWorkflow } from '../../harness/hooks';
import { runNode } from '../../harness/runNode';
import type { Random } from '../../harness/seededRandom';
import { oneOf } from '../../harness/seededRandom';
import samples from '../../sandbox/smartlead/webhookPayloads.json';
import { smartlead } from '../../smartlead/service';
import { campaignPicker } from '../../smartlead/stress/otherFaultTargets';
import type { Place } from '../inputs/places';
import { placesOf, withValue } from '../inputs/places';

/** One way in which a text of strangers comes into the package. */
export interface Meeting {
	/** Where in particular. */
	at: string;
	/** Lets it come. @returns whether what came of it is an item, or an error that says why not */
	run(text: string): Promise<boolean>;
}

/** Ways of one kind. */
export interface Kind {
	choose(random: Random, round: number): Meeting;
	/** Whether each way is to be tried with all texts, as it takes little time. */
	takesAll?: true;
}

const bulk = [
	{ resource: 'campaignLead', operation: 'add', campaignId: byId(90211) },
	{ resource: 'leadList', operation: 'importLeads', listId: byId(610), fileName: 'leads.csv' },
];

/** All ways, by the kind of text. */
export async function meetings(sandbox: SmartleadSandbox): Promise<Record<string, Kind>> {
	const rows = rowsOf(smartlead.cases);
	const places = placesOf(smartlead);
	const triggers = [await published(sandbox, true), await published(sandbox, false)];
	const exports = rows.filter(({ operation }) => operation === 'exportCsv');
	return {
		'Events by webhook': {
			choose: (random, round) => eventOf(random, round, oneOf(random, triggers)),
			takesAll: true,
		},
		Answers: {
			choose: (random) => answerTo(oneOf(random, rows), oneOf(random, ANSWERS), sandbox),
		},
		'Exported files': {
			choose: (random) => answerTo(oneOf(random, exports), oneOf(random, FILES), sandbox),
		},
		'Names in pickers': { choose: (random) => pickerOf(random, sandbox) },
		Fields: { choose: (random) => fieldOf(oneOf(random, places), sandbox) },
		'Columns of leads': { choose: (random) => columnOf(random, sandbox) },
	};
}

function fieldOf(
	{ resource, operation, row, path }: Place<SmartleadSandbox>,
	sandbox: SmartleadSandbox,
): Meeting {
	const parameters = withValue(row.parameters, path, '={{ $json.worst }}');
	return {
		at: `${resource}.${operation}, ${path.join('.')}`,
		async run(text) {
			sandbox.reset();
			await row.given?.(sandbox);
			const all = { resource, operation, ...parameters };
			return await isSettled(sandbox, row, all, { worst: text });
		},
	};
}

type Form = (text: string) => FaultRule;

const body = (json: unknown, status?: number, contentType?: string): FaultRule => ({
	kind: 'body',
	body: json,
	status,
	contentType,
	times: Infinity,
});

const ANSWERS: Array<[string, Form]> = [
	['200, a text', (text) => body(text, 200, 'text/plain')],
	['200, a page', (text) => body(text, 200, 'text/html')],
	['200, called JSON', (text) => body(text, 200, 'application/json')],
	['200, rows', (text) => body({ ok: true, data: [{ id: text, name: text, [text]: text }] })],
	[
		'200, a report',
		(text) => body({ success: true, data: { [text]: { date: text, sent: text } } }),
	],
	['200, a failure', (text) => body({ success: false, message: text })],
	['400', (text) => body({ message: text, error: { message: text } }, 400)],
	['404', (text) => body(text, 404, 'text/html')],
	['429', (text) => body({ message: text, retry_after: text }, 429)],
	['500', (text) => body({ error: text }, 500)],
];

const FILES: Array<[string, Form]> = [
	['a line', (text) => body(`id,email\n1,${text}`, 200, 'text/csv')],
	['headings', (text) => body(`${text}\n1,a@example.com`, 200, 'text/csv')],
	['an open quote', (text) => body(`id,email\n1,"${text}`, 200, 'text/csv')],
	['custom fields', (text) => body(`id,custom_fields\n1,"${text.replaceAll('"', '""')}"`, 200)],
];

function answerTo(
	{ resource, operation, row }: CaseRow<SmartleadSandbox>,
	[form, rule]: [string, Form],
	sandbox: SmartleadSandbox,
): Meeting {
	return {
		at: `${resource}.${operation}, ${form}`,
		async run(text) {
			sandbox.reset();
			await row.given?.(sandbox);
			sandbox.fault(rule(text));
			return await isSettled(sandbox, row, { resource, operation, ...row.parameters });
		},
	};
}

/** Runs the node with the first item of a case row. */
async function isSettled(
	sandbox: SmartleadSandbox,
	{ items: [item], files, timezone }: CaseRow<SmartleadSandbox>['row'],
	parameters: INodeParameters,
	more: IDataObject = {},
): Promise<boolean> {
	const items = [{ ...item, ...more }];
	const run = await runNode(sandbox, parameters, { items, files, timezone });
	const { runData } = run.run.data.resultData;
	return run.error !== undefined || runData.Smartlead !== undefined;
}

const payloads = Object.values(samples) as unknown as IDataObject[];
const payloadFields = [...new Set(payloads.flatMap((payload) => Object.keys(payload)))];

/** A published workflow, and what proves a call to it. */
interface Trigger {
	workflow: TriggerWorkflow;
	query: IDataObject;
}

async function published(sandbox: SmartleadSandbox, simplify: boolean): Promise<Trigger> {
	const events = ['EMAIL_REPLY', 'UNTRACKED_REPLIES'];
	const parameters = { events, listenTo: 'account', simplify };
	const workflow = new TriggerWorkflow(sandbox, { parameters, webhookId: `simplify-${simplify}` });
	await workflow.publish();
	const { webhooks } = sandbox.state;
	const { searchParams } = new URL(webhooks[webhooks.length - 1].webhook_url);
	return { workflow, query: Object.fromEntries(searchParams) };
}

const EVENT_FORMS: Record<string, (field: string, text: string) => IDataObject> = {
	'a text': (field, text) => ({ [field]: text }),
	'in an object': (field, text) => ({ [field]: { text, email: text } }),
	'in a list': (field, text) => ({ [field]: [text] }),
	'as a name': (_, text) => ({ [text]: text }),
};

function eventOf(random: Random, round: number, { workflow, query }: Trigger): Meeting {
	const field = payloadFields[round % payloadFields.length];
	// Each once as a text with nothing beside it, so that no other field is looked at first.
	const isFirst = round < payloadFields.length;
	const form = isFirst ? 'a text' : oneOf(random, Object.keys(EVENT_FORMS));
	const rest = isFirst ? {} : oneOf(random, payloads);
	return {
		at: `${field}, ${form}`,
		async run(text) {
			const event = EVENT_FORMS[form](field, text);
			const body = { ...rest, event_type: 'UNTRACKED_REPLIES', ...event };
			const { status, items } = await workflow.receive(query, body);
			return status === 200 && ('event_type' in event || items !== undefined);
		},
	};
}

function pickerOf(random: Random, sandbox: SmartleadSandbox): Meeting {
	const form = oneOf(random, ['a name', 'a message']);
	return {
		at: form,
		async run(text) {
			sandbox.reset();
			sandbox.fault(
				form === 'a name' ? body([{ id: 1, name: text }]) : body({ message: text }, 400),
			);
			await campaignPicker.run(sandbox, { stopsOnError: true, saysNone: false });
			return true;
		},
	};
}

function columnOf(random: Random, sandbox: SmartleadSandbox): Meeting {
	const [form, columns] = oneOf<[string, (text: string) => IDataObject]>(random, [
		['the email address', (text) => ({ email: text })],
		['a known column', (text) => ({ email: 'a@example.com', 'First Name': text })],
		['a column of its own', (text) => ({ email: 'a@example.com', Notes: text })],
		['the name of a column', (text) => ({ email: 'a@example.com', [text]: 'x' })],
	]);
	const parameters = { ...oneOf(random, bulk), options: { otherColumns: true } };
	const leadList = { mappingMode: 'autoMapInputData', value: null };
	return {
		at: `${String(parameters.operation)}, ${form}`,
		async run(text) {
			sandbox.reset();
			const run = await runNode(sandbox, { ...parameters, leadList }, { items: [columns(text)] });
			return run.error !== undefined || run.items.length === 1;
		},
	};
}
