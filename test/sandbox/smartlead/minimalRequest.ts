import type { Sandbox } from '../../../sandbox';
import type { CatalogueOperation, CatalogueParam, CatalogueSchema } from '../../../catalogue';

export interface MinimalRequest {
	path: string;
	query: Record<string, string>;
	body: unknown;
}

/** An email of campaign 90213 that was answered. */
const STATS_ID = '0b9c7f1e-4f3a-4c55-9b1e-000000000097';

/** Seeded records; the campaign is paused, so that its steps may be saved. */
const SEEDED: Record<string, unknown> = {
	campaign_id: 90213,
	campaignId: 90213,
	parent_campaign_id: 90213,
	email_campaign_id: 90213,
	lead_id: 55220,
	leadId: 55220,
	email_lead_id: 55220,
	lead_map_id: 2440111,
	email_account_id: 503,
	email_account_ids: [503],
	email_ids: ['ana@example.org'],
	teamMemberId: 12,
	tag_ids: [3],
	tagIds: [3],
	email: 'marco.walsh@example.com',
	email_lead_map_id: 2440111,
	listId: 610,
	listIds: [610],
	event_types: ['EMAIL_REPLY'],
	categories: ['Interested'],
	webhook_id: 2171,
	team_member_id: 12,
	sub_sequence_id: 90213,
	spamTestId: 1201,
	spamTestIds: [1201],
	folderId: 31,
};

/** What `SEEDED` cannot say, because a parameter means another record in each of them. */
const SEEDED_IN: Record<string, Record<string, unknown>> = {
	'blockList.delete': { id: 880001 },
	'client.createApiKey': { clientId: 299 },
	'client.deleteApiKey': { id: 45 },
	'client.resetApiKey': { id: 45 },
	// Has been written to, and has answered.
	'campaignLead.getMessageHistory': { lead_id: 55226 },
	'emailAccountTag.update': { id: 3 },
	'leadList.get': { id: 610 },
	'leadList.update': { id: 610 },
	'leadList.delete': { id: 610 },
	'leadList.importLeads': { id: 610 },
	'leadNote.getMany': { id: 55220 },
	'leadTask.getMany': { id: 55220 },
	// Of these, one parameter or another is needed.
	'leadList.pushBetweenLists': { toListId: 610, fromListId: 611 },
	'lead.pushToList': { leadIds: [55220] },
	'lead.pushCampaignLeadsToList': { leadMapIds: [2440111] },
	'lead.pushToCampaign': { campaignId: 90213, leadList: { listId: 610 } },
	'masterInbox.get': { id: 2440117 },
	'masterInbox.getReplyStatus': { message_id: '<out-901@example.org>' },
	'masterInbox.reply': { email_stats_id: STATS_ID },
	'masterInbox.forward': { stats_id: STATS_ID, message_id: `<${STATS_ID}@example.org>` },
	// One of two ways to name the mailbox.
	'email.send': { fromEmailId: 503 },
	'smartProspect.fetchContacts': { filter_id: 327105, limit: 1 },
	'smartProspect.getContacts': { filter_id: 327105 },
	'smartProspect.reviewContacts': { filter_id: 327105 },
	'smartProspect.updateSavedSearch': { id: 327105 },
	'smartProspect.updateFetchedSearch': { id: 327105 },
	'campaignWebhook.delete': { id: 2170 },
	'webhook.delete': { id: 2171 },
};

/** The seed has no webhooks: these are the two that the requests ask for. */
export function addWebhooks({ state }: Sandbox): void {
	const shared = {
		name: 'CRM',
		webhook_url: 'https://hooks.example.org/sl',
		event_types: ['EMAIL_REPLY'],
		created_at: '2026-01-12T08:15:00.000Z',
		updated_at: '2026-01-12T08:15:00.000Z',
	};
	state.webhooks.push(
		{
			...shared,
			id: 2170,
			level: 'campaign',
			campaignId: 90213,
			clientId: null,
			categories: ['Interested'],
		},
		{ ...shared, id: 2171, level: 'user', campaignId: null, clientId: null, categories: [] },
	);
}

const FORMAT_SAMPLES: Record<string, string> = {
	'YYYY-MM-DD': '2026-01-14',
	'ISO 8601': '2026-01-14T09:00:00.000Z',
	'YYYY-MM-DD or ISO 8601': '2026-01-14',
	'YYYY-MM-DD or timestamp': '2026-01-14',
	'IANA timezone': 'Europe/Madrid',
	'HH:MM': '09:00',
	'HH:MM 24h': '09:00',
	email: 'someone@example.org',
	uri: 'https://hooks.example.org/x',
	base64: 'SGVsbG8=',
};

const PATTERN_SAMPLES = ['1', '#33AA77', 'abc'];

/** The smallest request the catalogue allows: required parameters, and one of two where one is needed. */
export function minimalRequest(operation: CatalogueOperation): MinimalRequest {
	const seeded = SEEDED_IN[operation.id];
	const params = required(operation.pathParams, seeded);
	const body = required(operation.bodyParams, seeded);
	const hasBody = operation.bodyParams.length > 0;
	return {
		path: operation.path.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name])),
		query: Object.fromEntries(
			Object.entries(required(operation.queryParams, seeded)).map(([name, value]) => [
				name,
				String(value),
			]),
		),
		body: operation.bodyType === 'array' ? [body] : hasBody ? body : undefined,
	};
}

function required(
	params: CatalogueParam[],
	seeded: Record<string, unknown> = {},
): Record<string, unknown> {
	return Object.fromEntries(
		params
			.filter(({ required: isRequired, name }) => isRequired || name in seeded)
			.map((param) => [param.name, seeded[param.name] ?? sampleOf(param)]),
	);
}

function sampleOf(param: CatalogueParam): unknown {
	return SEEDED[param.name] ?? sample(param);
}

function sample(schema: CatalogueSchema): unknown {
	const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
	switch (type) {
		case 'string':
			return sampleText(schema);
		case 'integer':
		case 'number':
			return schema.enum?.[0] ?? schema.min ?? 1;
		case 'boolean':
			return true;
		case 'array': {
			const item = sample({ ...(schema.items ?? { type: 'string' }), ...elementEnum(schema) });
			return Array.from({ length: schema.minItems ?? 1 }, () => item);
		}
		case 'array<integer>':
			return [1];
		case 'array<string>':
			return ['text'];
		case 'object':
			return required(schema.properties ?? []);
		default:
			throw new Error(`No sample for type ${type}`);
	}
}

function elementEnum(schema: CatalogueSchema): Partial<CatalogueSchema> {
	return schema.enum ? { enum: schema.enum } : {};
}

function sampleText(schema: CatalogueSchema): string {
	if (schema.enum) return String(schema.enum[0]);
	if (schema.format) return FORMAT_SAMPLES[schema.format];
	if (schema.pattern) {
		const pattern = new RegExp(schema.pattern);
		const fitting = PATTERN_SAMPLES.find((text) => pattern.test(text));
		if (!fitting) throw new Error(`No sample for pattern ${schema.pattern}`);
		return fitting;
	}
	return 'text'.padEnd(schema.minLength ?? 0, 'x');
}
