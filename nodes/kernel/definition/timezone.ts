import type { Field } from './field';
import { fromList } from './locatorModes';

/** A time zone by its IANA name. Spread it to send it under another name or as an option. */
export const timezone: Field = {
	displayName: 'Time Zone',
	name: 'timezone',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	description: 'Time zone by its IANA name',
	modes: [
		fromList('searchTimezones', 'Select a time zone…'),
		{
			displayName: 'By Name',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. Europe/Madrid',
			validation: [
				{
					type: 'regex',
					properties: {
						regex: '[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)*',
						errorMessage: 'Not an IANA time zone such as Europe/Madrid',
					},
				},
			],
		},
	],
	routing: { send: { type: 'body', property: 'timezone' } },
};
