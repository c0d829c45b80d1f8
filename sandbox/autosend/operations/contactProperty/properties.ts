import type { AutoSendState } from '../../state';
import type { ContactProperty } from '../../state/contactProperties';
import { invalid, uncodedError } from '../refusals';

export interface PropertiesQuery {
	includeReservedFields?: boolean;
}

/** Under the new names or the old ones. */
export interface PropertyBody {
	name?: string;
	fieldName?: string;
	type?: ContactProperty['type'];
	fieldType?: ContactProperty['type'];
	description?: string;
	defaultValue?: string;
}

/** The properties that are asked for, the built-in ones first. */
export function propertiesOf(
	{ contactProperties }: AutoSendState,
	{ includeReservedFields = true }: PropertiesQuery,
): ContactProperty[] {
	return [...contactProperties.values()].filter(
		({ isReserved }) => includeReservedFields || !isReserved,
	);
}

/** @throws ApiError with the words of the route, for a name that is taken. */
export function addProperty(
	state: AutoSendState,
	body: PropertyBody,
	now: Date,
	taken: string,
): ContactProperty {
	const { name = body.fieldName, type = body.fieldType, description, defaultValue } = body;
	// One of two is there, or the schema has refused the request.
	if (name === undefined || type === undefined) throw invalid('name', 'is required');
	if (state.contactProperties.has(name)) throw uncodedError(409, taken);
	const createdAt = now.toISOString();
	const property: ContactProperty = {
		id: state.ids.take('contactProperty'),
		name,
		type,
		description,
		defaultValue,
		isReserved: false,
		createdAt,
		updatedAt: createdAt,
	};
	state.contactProperties.set(name, property);
	return property;
}

/**
 * Takes a property and its values away from all contacts.
 * @returns false when there is none with this name.
 * @throws ApiError for a built-in one: that it stays is the sandbox's own.
 */
export function removeProperty(state: AutoSendState, name: string): boolean {
	const property = state.contactProperties.get(name);
	if (!property) return false;
	if (property.isReserved) throw invalid('propertyName', 'is built in');
	state.contactProperties.delete(name);
	for (const contact of state.contacts.all()) delete contact.customFields[name];
	return true;
}
