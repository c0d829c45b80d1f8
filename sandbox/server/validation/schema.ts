import Joi from 'joi';
import type { CatalogueOperation, CatalogueParam, CatalogueSchema } from '../../../catalogue';
import { formats } from './formats';

/** The schemas of one operation, one for each part of a request that has parameters. */
export interface OperationSchemas {
	params: Joi.ObjectSchema;
	query: Joi.ObjectSchema;
	body: Joi.Schema;
}

/**
 * Builds the schemas of an operation from its catalogue entry.
 * @throws Error for a type or format the catalogue should not contain.
 */
export function operationSchemas(operation: CatalogueOperation): OperationSchemas {
	const bodyObject = objectOf(operation.bodyParams).unknown(operation.bodyParamsKnown === false);
	return {
		params: objectOf(operation.pathParams),
		query: objectOf(operation.queryParams),
		body:
			operation.bodyType === 'array'
				? bounded(Joi.array().items(bodyObject), operation.bodyMinItems, operation.bodyMaxItems)
				: bodyObject,
	};
}

function objectOf(params: CatalogueParam[]): Joi.ObjectSchema {
	return params
		.filter(({ required, aliases }) => required && aliases)
		.reduce((joi, { name, aliases = [] }) => joi.or(name, ...aliases), Joi.object(keysOf(params)));
}

function keysOf(params: CatalogueParam[]): Joi.SchemaMap {
	const keys: Record<string, Joi.Schema> = {};
	for (const param of params) {
		let schema = valueSchema(param.domainError ? withoutChecks(param) : param);
		if (param.missingError) schema = schema.allow('');
		else if (param.required && !param.aliases) schema = schema.required();
		if (param.default !== undefined) schema = schema.default(param.default);
		keys[param.name] = schema;
		for (const alias of param.aliases ?? []) keys[alias] = valueSchema(param);
	}
	return keys;
}

/** `domainErrors.ts` makes these checks, because the API words them differently. */
function withoutChecks(param: CatalogueParam): CatalogueParam {
	return { ...param, enum: undefined, format: undefined };
}

function valueSchema(schema: CatalogueSchema): Joi.Schema {
	const types = Array.isArray(schema.type) ? schema.type : [schema.type];
	const alternatives = types.map((type) => typeSchema(type, schema));
	const joi = alternatives.length === 1 ? alternatives[0] : Joi.alternatives(...alternatives);
	return schema.nullable ? joi.allow(null) : joi;
}

function typeSchema(type: string, schema: CatalogueSchema): Joi.Schema {
	switch (type) {
		case 'string':
			return stringSchema(schema);
		case 'integer':
			return numberSchema(Joi.number().integer(), schema);
		case 'number':
			return numberSchema(Joi.number(), schema);
		case 'boolean':
			return Joi.boolean();
		case 'object':
			return objectSchema(schema);
		case 'array':
			return arraySchema(schema, schema.items);
		case 'array<integer>':
			return arraySchema(schema, { type: 'integer' });
		case 'array<string>':
			return arraySchema(schema, { type: 'string' });
		default:
			throw new Error(`Catalogue: unknown type ${type}`);
	}
}

function stringSchema(schema: CatalogueSchema): Joi.Schema {
	let joi = Joi.string();
	if (schema.minLength !== undefined) joi = joi.min(schema.minLength);
	if (schema.maxLength !== undefined) joi = joi.max(schema.maxLength);
	if (schema.pattern !== undefined) joi = joi.pattern(new RegExp(schema.pattern));
	if (schema.format !== undefined && !schema.lenient) joi = withFormat(joi, schema.format);
	if (schema.enum && !schema.lenient) joi = joi.valid(...schema.enum);
	if (schema.forbidden) joi = joi.invalid(...schema.forbidden);
	return schema.allowEmpty ? joi.allow('') : joi;
}

function withFormat(joi: Joi.StringSchema, name: string): Joi.StringSchema {
	const format = formats[name];
	if (!format) throw new Error(`Catalogue: unknown format ${name}`);
	return joi
		.custom((text: string, { error }) => (format.accepts(text) ? text : error('string.format')))
		.messages({ 'string.format': `{{#label}} ${format.complaint}` });
}

function numberSchema(joi: Joi.NumberSchema, schema: CatalogueSchema): Joi.Schema {
	let bound = joi;
	if (schema.min !== undefined) bound = bound.min(schema.min);
	if (schema.max !== undefined) bound = bound.max(schema.max);
	return schema.enum ? bound.valid(...schema.enum) : bound;
}

/** Objects with no declared properties are open maps; all others refuse unknown keys. */
function objectSchema(schema: CatalogueSchema): Joi.Schema {
	const joi = schema.properties?.length
		? objectOf(schema.properties).unknown(schema.propertiesKnown === false)
		: Joi.object();
	return schema.maxProperties === undefined ? joi : joi.max(schema.maxProperties);
}

/** The `enum` of an array names the values of its elements. */
function arraySchema(schema: CatalogueSchema, items?: CatalogueSchema): Joi.Schema {
	const element = items && { ...items, enum: schema.enum ?? items.enum };
	const joi = element ? Joi.array().items(valueSchema(element)) : Joi.array();
	return bounded(joi, schema.minItems, schema.maxItems);
}

function bounded(joi: Joi.ArraySchema, min?: number, max?: number): Joi.ArraySchema {
	const lower = min === undefined ? joi : joi.min(min);
	return max === undefined ? lower : lower.max(max);
}
