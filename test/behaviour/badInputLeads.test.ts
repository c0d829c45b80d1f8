import type { INodeParameters } from 'n8n-workflow';

import type { SmartleadSandbox } from '../../sandbox';
import { startSmartleadSandbox } from '../../sandbox';
import { byId } from '../harness/cases';
import { runNode } from '../harness/runNode';

let sandbox: SmartleadSandbox;
beforeAll(async () => (sandbox = await startSmartleadSandbox()));
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

// An expression that gives nothing is what passes n8n's own check of required fields.
const NOTHING = '={{ $json.missing }}';
const TOO_MANY = '={{ Array.from({ length: 10001 }, (_, index) => index + 1) }}';

const byEmail = (value: string): INodeParameters => ({ __rl: true, mode: 'email', value });

const of = (resource: string, defaults: INodeParameters) => {
	return (operation: string, rest: INodeParameters = {}): INodeParameters => ({
		resource,
		operation,
		...defaults,
		...rest,
	});
};
const campaignLead = of('campaignLead', { campaignId: byId(90211), leadId: byId(55120) });
const lead = of('lead', { leadId: byId(55120), listId: byId(610) });
const leadList = of('leadList', { listId: byId(610), toListId: byId(610) });
const leadTag = of('leadTag', { leadId: byId(55120) });
const leadNote = of('leadNote', { emailLeadMapId: byId(2440011), noteMessage: 'Call back' });
const leadTask = of('leadTask', { emailLeadMapId: byId(2440011), name: 'Call' });
const blockList = of('blockList', {});

const update = (rest: INodeParameters) =>
	campaignLead('update', { email: 'li@example.net', ...rest });
const customFields = (field: INodeParameters[] | string) =>
	update({ leadFields: { customFields: { field } } });
const assignTags = (rest: INodeParameters) =>
	leadList('assignTags', { listIds: [610], tagIds: [3], ...rest });

const cases: Array<[string, INodeParameters, RegExp]> = [
	[
		'a lead without its campaign',
		campaignLead('pause', { campaignId: byId(NOTHING) }),
		/'Campaign' is required/,
	],
	['no lead', campaignLead('pause', { leadId: byId(NOTHING) }), /'Lead' is required/],
	[
		'a letter for a lead',
		campaignLead('delete', { leadId: byId('={{ "a" }}') }),
		/'Lead' cannot be "a"/,
	],
	[
		'an address that is none',
		campaignLead('unsubscribe', { leadId: byEmail('={{ "nobody" }}') }),
		/'Lead' cannot be "nobody"/,
	],
	[
		'a letter for the place of a lead',
		campaignLead('markComplete', { leadMapId: byId('={{ "x" }}') }),
		/'Lead' cannot be "x"/,
	],
	[
		'a letter for a campaign',
		campaignLead('getAll', { campaignId: byId('={{ "a" }}') }),
		/'Campaign' cannot be "a"/,
	],
	[
		'a status that no lead has',
		campaignLead('getAll', { filters: { status: '={{ "ACTIVE" }}' } }),
		/'Status' cannot be "ACTIVE"/,
	],
	[
		'a day that does not exist',
		campaignLead('getAll', { filters: { createdAtGt: '={{ "2026-02-31" }}' } }),
		/'Created After' cannot be "2026-02-31"/,
	],
	['no email address', update({ email: NOTHING }), /'Email' is required/],
	[
		'a custom field without a name',
		customFields([{ name: NOTHING, value: 'CTO' }]),
		/'Name' of custom field 1 is required/,
	],
	[
		'a custom field twice',
		customFields([
			{ name: 'job', value: 'CTO' },
			{ name: 'job ', value: 'CEO' },
		]),
		/'Custom Fields' names "job" twice/,
	],
	[
		'more custom fields than a lead has',
		customFields(Array.from({ length: 201 }, (_, index) => ({ name: `n${index}`, value: 'v' }))),
		/'Custom Fields' has 201 entries/,
	],
	[
		'no category',
		campaignLead('updateCategory', { categoryId: byId(NOTHING) }),
		/'Category' is required/,
	],
	[
		'a name for a category',
		campaignLead('updateCategory', { categoryId: byId('={{ "Interested" }}') }),
		/'Category' cannot be "Interested"/,
	],
	[
		'a delay of -1 day',
		campaignLead('resume', { options: { resumeLeadWithDelayDays: -1 } }),
		/'Delay \(Days\)' is -1/,
	],
	[
		'half a day',
		campaignLead('resume', { options: { resumeLeadWithDelayDays: 1.5 } }),
		/'Delay \(Days\)' is 1.5/,
	],
	[
		'no lead among several',
		campaignLead('getMessageHistoryBulk', { options: { leadIds: '={{ [] }}' } }),
		/'Lead Names or IDs' is empty/,
	],
	[
		'a letter among several leads',
		campaignLead('getMessageHistoryBulk', { options: { leadIds: '={{ "55120, x" }}' } }),
		/'Lead Names or IDs' cannot be "x"/,
	],
	[
		'an end without a beginning',
		campaignLead('getActivities', { filters: { eventTimeTo: '2026-01-02T00:00:00' } }),
		/'Event Until' is set without 'Event From'/,
	],
	[
		'times the wrong way round',
		campaignLead('getActivities', {
			filters: { eventTimeFrom: '2026-01-02T00:00:00', eventTimeTo: '2026-01-01T00:00:00' },
		}),
		/'Event Until' is before 'Event From'/,
	],
	['a blank address', lead('getByEmail', { email: NOTHING }), /'Email' is required/],
	['a path for a lead', lead('get', { leadId: byId('={{ "../1" }}') }), /'Lead' cannot be "..\/1"/],
	['no lead to unsubscribe', lead('unsubscribe', { leadId: byId(NOTHING) }), /'Lead' is required/],
	[
		'a lead type that does not exist',
		lead('getAll', { filters: { leadType: '={{ "new" }}' } }),
		/'Lead Type' cannot be "new"/,
	],
	['a limit of nothing', lead('getAll', { limit: 0 }), /'Limit' is 0/],
	[
		'no place of a lead',
		lead('getSequenceDetails', { leadMapId: byId(NOTHING) }),
		/'Lead' is required/,
	],
	[
		'no list to push to',
		lead('pushToList', { listId: byId(NOTHING), options: { allLeads: true } }),
		/'Lead List' is required/,
	],
	['no leads to push', lead('pushToList'), /'Lead Names or IDs' or 'All Leads' is required/],
	[
		'some leads and all of them',
		lead('pushToList', { options: { leadIds: [1], allLeads: true } }),
		/'Lead Names or IDs' and 'All Leads' exclude each other/,
	],
	[
		'a filter without all leads',
		lead('pushToList', { options: { leadIds: [1], status: 'PAUSED' } }),
		/A filter is set without 'All Leads'/,
	],
	[
		'more leads than go at once',
		lead('pushToList', { options: { leadIds: TOO_MANY } }),
		/'Lead Names or IDs' has 10001 entries/,
	],
	[
		'an action that does not exist',
		lead('pushToList', { action: '={{ "delete" }}', options: { leadIds: [1] } }),
		/'Action' cannot be "delete"/,
	],
	[
		'no campaign to push from',
		lead('pushCampaignLeadsToList', { campaignId: byId(NOTHING), options: { allLeads: true } }),
		/'Campaign' is required/,
	],
	[
		'some leads of a campaign and all of them',
		lead('pushCampaignLeadsToList', {
			campaignId: byId(90211),
			options: { leadMapIds: [1], allLeads: true },
		}),
		/'Lead Names or IDs' and 'All Leads' exclude each other/,
	],
	[
		'neither of the ways to name a campaign',
		lead('pushToCampaign', { options: { allLeads: true } }),
		/'Campaign' or 'Campaign Name' is required/,
	],
	[
		'both ways to name a campaign',
		lead('pushToCampaign', {
			campaignId: byId(90211),
			options: { allLeads: true, campaignName: 'New' },
		}),
		/'Campaign' and 'Campaign Name' exclude each other/,
	],
	[
		'no leads for a campaign',
		lead('pushToCampaign', { campaignId: byId(90211), options: { allLeads: false } }),
		/'Lead List', 'Lead Names or IDs' or 'All Leads' is required/,
	],
	[
		'a list and all leads',
		lead('pushToCampaign', {
			campaignId: byId(90211),
			options: { allLeads: true, listId: byId(610) },
		}),
		/'All Leads' and 'Lead List' exclude each other/,
	],
	[
		'leads and all leads for a campaign',
		lead('pushToCampaign', { campaignId: byId(90211), options: { allLeads: true, leadIds: [1] } }),
		/'All Leads' and 'Lead Names or IDs' exclude each other/,
	],
	['a blank list name', leadList('create', { listName: NOTHING }), /'List Name' is required/],
	['no list', leadList('get', { listId: byId(NOTHING) }), /'Lead List' is required/],
	[
		'a letter for a list',
		leadList('delete', { listId: byId('={{ "b" }}') }),
		/'Lead List' cannot be "b"/,
	],
	['no new name', leadList('update', { listName: '={{ "  " }}' }), /'List Name' is required/],
	['no lists to tag', assignTags({ listIds: '={{ [] }}' }), /'Lead List Names or IDs' is required/],
	['no tag to add', assignTags({ tagIds: '={{ [] }}' }), /'Tag Names or IDs' is required/],
	[
		'eleven tags',
		assignTags({ tagIds: '={{ [1,2,3,4,5,6,7,8,9,10,11] }}' }),
		/'Tag Names or IDs' has 11 entries/,
	],
	[
		'eleven tags to remove',
		assignTags({ options: { removeTagIds: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] } }),
		/'Remove Tag Names or IDs' has 11 entries/,
	],
	[
		'nothing to push between lists',
		leadList('pushBetweenLists'),
		/'From List' or 'Lead Names or IDs' is required/,
	],
	[
		'a list and single leads',
		leadList('pushBetweenLists', { options: { fromListId: byId(611), leadIds: [1] } }),
		/'From List' and 'Lead Names or IDs' exclude each other/,
	],
	[
		'a list into itself',
		leadList('pushBetweenLists', { options: { fromListId: byId(610) } }),
		/'From List' and 'To List' are the same/,
	],
	['no tag', leadTag('addToLead', { tagIds: '={{ [] }}' }), /'Tag Names or IDs' is required/],
	[
		'a name for a tag',
		leadTag('addToLead', { tagIds: '={{ ["VIP"] }}' }),
		/'Tag Names or IDs' cannot be "VIP"/,
	],
	[
		'a letter for the lead of a filter',
		leadTag('getAll', { filters: { leadId: byId('={{ "a" }}') } }),
		/'Lead' cannot be "a"/,
	],
	[
		'no tag mapping',
		leadTag('removeFromLead', { tagMappingId: NOTHING }),
		/'Tag Mapping ID' is required/,
	],
	[
		'a tag mapping of 0',
		leadTag('removeFromLead', { tagMappingId: '={{ 0 }}' }),
		/'Tag Mapping ID' is 0/,
	],
	['a blank note', leadNote('create', { noteMessage: NOTHING }), /'Note' is required/],
	[
		'a note for nobody',
		leadNote('create', { emailLeadMapId: byId(NOTHING) }),
		/'Lead' is required/,
	],
	['notes of a letter', leadNote('getAll', { leadId: byId('={{ "a" }}') }), /'Lead' cannot be "a"/],
	['a task without a name', leadTask('create', { name: NOTHING }), /'Name' is required/],
	[
		'a priority that does not exist',
		leadTask('create', { additionalFields: { priority: '={{ "URGENT" }}' } }),
		/'Priority' cannot be "URGENT"/,
	],
	[
		'a due date that is none',
		leadTask('create', { additionalFields: { dueDate: '={{ "tomorrow" }}' } }),
		/'Due Date' cannot be "tomorrow"/,
	],
	['tasks of nobody', leadTask('getAll', { leadId: byId(NOTHING) }), /'Lead' is required/],
	['no entry', blockList('delete', { entryId: byId(NOTHING) }), /'Entry' is required/],
	[
		'a domain for an entry',
		blockList('delete', { entryId: byId('={{ "example.net" }}') }),
		/'Entry' cannot be "example.net"/,
	],
	[
		'a letter for the client of a filter',
		blockList('getAll', { filters: { filterClientId: byId('={{ "x" }}') } }),
		/'Client' cannot be "x"/,
	],
];

it.each(cases)('names the field before any request: %s', async (_, parameters, message) => {
	const run = await runNode(sandbox, parameters);
	expect(run.error?.message).toMatch(message);
	expect(run.error?.message).toMatch(/\[item 0\]$/);
	expect(run.error?.description).toMatch(/\w/);
	expect(run.items).toEqual([]);
	expect(sandbox.requests).toEqual([]);
});

it('names the lead of a note that is in another campaign, after the lookup alone', async () => {
	const run = await runNode(
		sandbox,
		leadNote('create', {
			campaignId: byId(90214),
			emailLeadMapId: byEmail('li.wei@example.net'),
		}),
	);
	expect(run.error?.message).toMatch(/'Lead' is "li.wei@example.net", which is not in the chosen/);
	expect(sandbox.requests.map(({ operation }) => operation)).toEqual(['lead.getByEmail']);
});

it.each<[string, INodeParameters, unknown]>([
	['an unknown lead ID', lead('get'), { data: [] }],
	['an unknown address', lead('getByEmail', { email: 'nobody@example.net' }), {}],
])('says that the lead was not found: %s', async (_, parameters, body) => {
	sandbox.fault({ kind: 'body', body });
	const run = await runNode(sandbox, parameters);
	expect(run.error?.message).toMatch(/The lead was not found/);
});

it('keeps a refusal to unsubscribe with a reason an error', async () => {
	sandbox.fault({ kind: 'body', body: { ok: false, message: 'Not allowed' } });
	const run = await runNode(sandbox, lead('unsubscribe'));
	expect(run.error?.message).toMatch(/Not allowed/);
});
