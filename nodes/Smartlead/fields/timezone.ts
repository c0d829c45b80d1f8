import type { Field } from '../../kernel/definition/field';
import { fromList } from '../../kernel/definition/locatorModes';

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

/** The same as an option of a report, sent as `time_zone` in the query. */
export const reportTimeZone: Field = {
	...timezone,
	name: 'timeZone',
	description: 'Time zone in which Smartlead counts the days, by its IANA name. UTC if not set.',
	routing: { send: { type: 'query', property: 'time_zone' } },
};
