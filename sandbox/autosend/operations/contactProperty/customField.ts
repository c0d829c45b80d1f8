import { errorBody } from '../../errorBody';
import { ApiError, type OperationRequest } from '../handler';
import {
	addProperty,
	propertiesOf,
	removeProperty,
	type PropertiesQuery,
	type PropertyBody,
} from './properties';
import { customFieldView } from './propertyViews';

/** The old routes of contact properties. */
export function getCustomFields({
	query,
	state,
}: OperationRequest<unknown, PropertiesQuery>): object {
	return {
		success: true,
		message: 'Custom fields retrieved',
		data: { customFields: propertiesOf(state, query).map(customFieldView) },
	};
}

export function createCustomField({
	body,
	state,
	now,
}: OperationRequest<unknown, unknown, PropertyBody>): object {
	const property = addProperty(state, body, now, 'Custom field already exists');
	return { success: true, message: 'Custom field created', data: customFieldView(property) };
}

export function deleteCustomField({
	params,
	state,
}: OperationRequest<{ customFieldName: string }>): object {
	if (!removeProperty(state, params.customFieldName)) {
		throw new ApiError(404, errorBody('CUSTOM_FIELD_NOT_FOUND', 'Custom field not found'));
	}
	return { success: true, message: 'Custom field deleted' };
}
