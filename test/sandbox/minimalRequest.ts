import type { CatalogueOperation, CatalogueParam, CatalogueSchema } from '../../catalogue';

export interface MinimalRequest {
	path: string;
	query: Record<string, string>;
	body: unknown;
}

type Values = Record<string, unknown>;

/** Records of the seed, where a made-up value would not do. */
export interface SeededValues {
	/** By the name of a parameter, in all operations. */
	everywhere: Values;
	/** By catalogue id and name, for parameters that mean another record in each operation. */
	inOperation: Record<string, Values>;
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

const PATTERN_SAMPLES = ['1', '#33AA77', 'abc', '66c0a5e0d1f2b3c400000001'];

/** The smallest request the catalogue allows: required parameters, and one of two where one is needed. */
export function minimalRequest(
	operation: CatalogueOperation,
	{ everywhere, inOperation }: SeededValues,
): MinimalRequest {
	const own = inOperation[operation.id] ?? {};
	const params = required(operation.pathParams, everywhere, own);
	const body = required(operation.bodyParams, everywhere, own);
	const hasBody = operation.bodyParams.length > 0;
	return {
		path: operation.path.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name])),
		query: Object.fromEntries(
			Object.entries(required(operation.queryParams, everywhere, own)).map(([name, value]) => [
				name,
				String(value),
			]),
		),
		body: operation.bodyType === 'array' ? [body] : hasBody ? body : undefined,
	};
}

function required(params: CatalogueParam[], everywhere: Values, own: Values = {}): Values {
	const seeded: Values = { ...everywhere, ...own };
	return Object.fromEntries(
		params
			.filter(({ required: isRequired, name }) => isRequired || name in own)
			.map((param) => [param.name, seeded[param.name] ?? sample(param, everywhere)]),
	);
}

function sample(schema: CatalogueSchema, everywhere: Values): unknown {
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
			const element = { ...(schema.items ?? { type: 'string' }), ...elementEnum(schema) };
			const item = sample(element, everywhere);
			return Array.from({ length: schema.minItems ?? 1 }, () => item);
		}
		case 'array<integer>':
			return [1];
		case 'array<string>':
			return ['text'];
		case 'object':
			return required(schema.properties ?? [], everywhere);
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
