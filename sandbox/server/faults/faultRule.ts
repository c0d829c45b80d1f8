import Joi from 'joi';

/** What goes wrong. The README shows one of each. */
export type Fault =
	| { kind: 'status'; status: number; body?: unknown; headers?: Record<string, string> }
	| { kind: 'delay'; ms: number }
	| { kind: 'reset'; when: 'before' | 'during' | 'after' }
	| { kind: 'truncate' }
	| { kind: 'html'; status: number }
	| { kind: 'empty' }
	| { kind: 'echo'; status: number }
	| { kind: 'redirect'; status: number; location: string }
	| { kind: 'body'; body: unknown; status?: number; contentType?: string };

/** When it goes wrong: for which operation, how often, after how many that pass. */
export type FaultRule = Fault & {
	/** Catalogue id; all requests, unknown routes included, when left out. */
	operation?: string;
	/** Default 1. */
	times?: number;
	/** Default 0. */
	skip?: number;
};

const status = Joi.number().integer().min(200).max(599);

const shared = {
	operation: Joi.string(),
	// JSON has no Infinity and writes it as null.
	times: Joi.number().integer().min(1).allow(null),
	skip: Joi.number().integer().min(0),
};

const kinds: Record<Fault['kind'], Joi.SchemaMap> = {
	status: {
		status: status.required(),
		body: Joi.any(),
		headers: Joi.object().pattern(Joi.string(), Joi.string()),
	},
	delay: { ms: Joi.number().integer().min(0).required() },
	reset: { when: Joi.string().valid('before', 'during', 'after').required() },
	truncate: {},
	html: { status: status.required() },
	empty: {},
	echo: { status: status.required() },
	redirect: { status: status.required(), location: Joi.string().required() },
	body: { body: Joi.any().required(), status, contentType: Joi.string() },
};

/**
 * Checks a rule that came as JSON.
 * @throws Joi.ValidationError with a readable message.
 */
export function parseFaultRule(json: unknown): FaultRule {
	const kindSchema = Joi.string().valid(...Object.keys(kinds));
	const { kind } = Joi.attempt(
		json,
		Joi.object({ kind: kindSchema.required() }).unknown().required().label('rule'),
	) as { kind: Fault['kind'] };
	const rule = Joi.attempt(json, Joi.object({ kind: kindSchema, ...shared, ...kinds[kind] })) as
		| FaultRule
		| (Omit<FaultRule, 'times'> & { times: null });
	return { ...rule, times: rule.times === null ? Infinity : rule.times } as FaultRule;
}
