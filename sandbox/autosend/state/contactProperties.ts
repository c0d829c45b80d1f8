import type { Identifiers } from './identifiers';

export type PropertyType = 'string' | 'number' | 'boolean' | 'date';

/** A field that contacts may have; older docs call it a custom field. */
export interface ContactProperty {
	id: string;
	name: string;
	type: PropertyType;
	description?: string;
	defaultValue?: string;
	/** Whether it is built in: `customFields` has it not. */
	isReserved: boolean;
	createdAt: string;
	updatedAt: string;
}

const RESERVED: Array<[name: string, type: PropertyType]> = [
	['email', 'string'],
	['firstName', 'string'],
	['lastName', 'string'],
	['createdAt', 'date'],
	['userId', 'string'],
];

const OWN: Array<[name: string, type: PropertyType]> = [
	['plan', 'string'],
	['company', 'string'],
	['seats', 'number'],
	['isTrial', 'boolean'],
	['signedUpAt', 'date'],
];

/** By name: the built-in ones, and one of each type, two of which are texts. */
export function seedContactProperties(ids: Identifiers): Map<string, ContactProperty> {
	const createdAt = '2026-01-07T08:00:00.000Z';
	const properties = [...RESERVED, ...OWN].map(
		([name, type], index): ContactProperty => ({
			id: ids.take('contactProperty'),
			name,
			type,
			isReserved: index < RESERVED.length,
			createdAt,
			updatedAt: createdAt,
		}),
	);
	return new Map(properties.map((property) => [property.name, property]));
}
