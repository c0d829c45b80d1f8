import { errorBody } from '../../errorBody';
import { ApiError, type OperationRequest } from '../handler';
import {
	addProperty,
	propertiesOf,
	removeProperty,
	type PropertiesQuery,
	type PropertyBody,
} from './properties';
import { propertyView } from './propertyViews';

interface PropertyPath {
	propertyName: string;
}

export function getProperties({
	query,
	state,
}: OperationRequest<unknown, PropertiesQuery>): object {
	return {
		success: true,
		message: 'Contact properties retrieved',
		data: { contactProperties: propertiesOf(state, query).map(propertyView) },
	};
}

export function createProperty({
	body,
	state,
	now,
}: OperationRequest<unknown, unknown, PropertyBody>): object {
	const property = addProperty(state, body, now, 'Contact property already exists');
	return { success: true, message: 'Contact property created', data: propertyView(property) };
}

export function getProperty({ params, state }: OperationRequest<PropertyPath>): object {
	const property = state.contactProperties.get(params.propertyName);
	if (!property) throw propertyNotFound();
	return { success: true, data: propertyView(property) };
}

export function deleteProperty({ params, state }: OperationRequest<PropertyPath>): object {
	if (!removeProperty(state, params.propertyName)) throw propertyNotFound();
	return { success: true, message: 'Contact property deleted' };
}

function propertyNotFound(): ApiError {
	return new ApiError(404, errorBody('CONTACT_PROPERTY_NOT_FOUND', 'Contact property not found'));
}
