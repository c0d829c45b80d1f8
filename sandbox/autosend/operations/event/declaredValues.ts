import type { PropertyType } from '../../state/contactProperties';
import type { EventDefinition } from '../../state/events';
import { invalid } from '../refusals';

type Primitive = string | number | boolean;

/** The value in the declared type; `undefined` when it cannot be turned into it. */
const converted: Record<PropertyType, (value: Primitive) => Primitive | undefined> = {
	string: (value) => String(value),
	number: (value) => {
		const number = typeof value === 'boolean' || value === '' ? NaN : Number(value);
		return Number.isNaN(number) ? undefined : number;
	},
	boolean: (value) => ({ true: true, false: false })[String(value)],
	date: (value) => {
		const time = typeof value === 'string' ? Date.parse(value) : NaN;
		return Number.isNaN(time) ? undefined : new Date(time).toISOString();
	},
};

/**
 * The values of an event in the types that its definition declares; new texts join the suggested ones.
 * @throws ApiError for properties that are not declared, and for values of another kind: that the API
 * refuses them is a guess.
 */
export function declaredValues(
	{ properties }: EventDefinition,
	values: Record<string, unknown>,
): Record<string, unknown> {
	const entries = Object.entries(values).map(([name, value]): [string, Primitive] => {
		const field = `eventProperties.${name}`;
		const property = properties.find(({ propertyName }) => propertyName === name);
		if (!property) throw invalid(field, 'is no property of this event');
		const isPrimitive = ['string', 'number', 'boolean'].includes(typeof value);
		const result = isPrimitive ? converted[property.type](value as Primitive) : undefined;
		if (result === undefined) throw invalid(field, `must be a ${property.type}`);
		return [name, result];
	});
	for (const property of properties.filter(({ type }) => type === 'string')) {
		const value = entries.find(([name]) => name === property.propertyName)?.[1];
		if (value === undefined) continue;
		property.suggestedValues = [...new Set([...(property.suggestedValues ?? []), String(value)])];
	}
	return Object.fromEntries(entries);
}
