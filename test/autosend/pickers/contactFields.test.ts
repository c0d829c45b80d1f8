import { loadOptions } from '../../../autosend/nodes/AutoSend/pickers';
import { scriptedContext } from '../../kernel/pickers/scriptedContext';

it.each([
	['contactProperties', { name: 'plan', type: 'string' }],
	['customFields', { fieldName: 'plan', fieldType: 'string' }],
])("offers what all contacts have and the project's own, with types (%s)", async (key, plan) => {
	const rows = [plan, { name: 'userId', type: 'string' }];
	const { context } = scriptedContext(() => ({ success: true, data: { [key]: rows } }));
	expect(await loadOptions.getContactFieldNames.call(context)).toEqual([
		{ name: 'createdAt (date)', value: 'createdAt' },
		{ name: 'email (string)', value: 'email' },
		{ name: 'firstName (string)', value: 'firstName' },
		{ name: 'lastName (string)', value: 'lastName' },
		{ name: 'plan (string)', value: 'plan' },
		{ name: 'userId (string)', value: 'userId' },
	]);
});
