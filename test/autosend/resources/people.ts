import type { INodeParameters } from 'n8n-workflow';

/** What the form knows of the fields of a contact, its seeded properties among them. */
const schema: INodeParameters[] = [
	['email', 'Email', 'string'],
	['firstName', 'First Name', 'string'],
	['lastName', 'Last Name', 'string'],
	['userId', 'User ID', 'string'],
	['plan', 'plan', 'string'],
	['company', 'company', 'string'],
	['seats', 'seats', 'number'],
	['isTrial', 'isTrial', 'boolean'],
	['signedUpAt', 'signedUpAt', 'dateTime'],
].map(([id, displayName, type]) => ({
	id,
	displayName,
	type,
	display: true,
	required: id === 'email',
	defaultMatch: false,
	canBeUsedToMatch: false,
}));

/** The mapper of a contact whose fields are set one by one. */
export function contactBy(value: INodeParameters): INodeParameters {
	return { contact: { mappingMode: 'defineBelow', value, schema } };
}

/** The mapper of a contact whose fields are the columns of the item. */
export const contactByColumns: INodeParameters = {
	contact: { mappingMode: 'autoMapInputData', value: {}, schema },
};

/** The same where no form was ever loaded. */
export const contactByAnyColumns: INodeParameters = {
	contact: { mappingMode: 'autoMapInputData', value: null, schema: [] },
};

/** The same mailbox in the ways that mail programs write it. */
export const ONE_MAILBOX = [
	'José@münchen.example',
	'jose\u0301@MÜNCHEN.example',
	'josé@xn--mnchen-3ya.example',
];
