import type {
	CatalogueOperation,
	CatalogueParam,
	CatalogueSchema,
} from '../../sandbox/loadCatalogue';

export interface MinimalRequest {
	path: string;
	query: Record<string, string>;
	body: unknown;
}

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
};

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

/** The smallest request the catalogue allows: required parameters only. */
export function minimalRequest(operation: CatalogueOperation): MinimalRequest {
	const params = required(operation.pathParams);
	const body = required(operation.bodyParams);
	const hasBody = operation.bodyParams.length > 0;
	return {
		path: operation.path.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name])),
		query: Object.fromEntries(
			Object.entries(required(operation.queryParams)).map(([name, value]) => [name, String(value)]),
		),
		body: operation.bodyType === 'array' ? [body] : hasBody ? body : undefined,
	};
}

function required(params: CatalogueParam[]): Record<string, unknown> {
	return Object.fromEntries(
		params.filter((param) => param.required).map((param) => [param.name, sampleOf(param)]),
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
