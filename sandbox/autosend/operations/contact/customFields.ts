import { formats } from '../../../server/validation/formats';
import type { FieldProblem } from '../../errorBody';
import type { AutoSendState } from '../../state';
import type { PropertyType } from '../../state/contactProperties';

const fits: Record<PropertyType, (value: unknown) => boolean> = {
	string: (value) => typeof value === 'string',
	number: (value) => typeof value === 'number',
	boolean: (value) => typeof value === 'boolean',
	date: (value) => typeof value === 'string' && formats['ISO 8601'].accepts(value),
};

/**
 * What is wrong with the values of a contact's own properties. Whether the API refuses unknown ones
 * is not known: the docs only say that they should exist.
 */
export function customFieldProblems(
	{ contactProperties }: AutoSendState,
	customFields: Record<string, unknown> = {},
): FieldProblem[] {
	return Object.entries(customFields).flatMap(([name, value]) => {
		const field = `customFields.${name}`;
		const property = contactProperties.get(name);
		if (!property || property.isReserved) {
			return [{ field, message: `"${field}" is no contact property` }];
		}
		if (fits[property.type](value)) return [];
		return [{ field, message: `"${field}" must be a ${property.type}` }];
	});
}
