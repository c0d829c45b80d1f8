import { options } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { objectOf } from '../../../kernel/definition/values';
import { listId } from '../../fields/leadList';
import {
	customFields,
	leadMapper,
	leadMapping,
	leadOutput,
	otherColumns,
} from '../../fields/leadMapper';
import { leadEntry, leftOutHint, REPEATED_LEAD } from '../../leads/leadRow';
import { importResults } from './importResults';

export const importLeads: OperationDefinition = {
	name: 'Import Leads',
	value: 'importLeads',
	action: 'Import leads into a lead list',
	description:
		'Put all input items into a lead list as leads, 400 a request, and tell what became of each as far as Smartlead says; nothing is sent to them',
	endpoint: 'POST /lead-list/{listId}/import',
	effects: 'write',
	bulk: {
		property: 'leadList',
		// Not published for lists; the figure of campaigns.
		max: 400,
		entries: (values, json) => [leadEntry(leadMapping(values), json)],
		repeated: REPEATED_LEAD,
		leftOutHint,
		results: importResults,
		summary: ({ options }) => objectOf(options).output === 'requests',
	},
	fields: [
		listId,
		leadMapper,
		{
			displayName: 'File Name',
			name: 'fileName',
			type: 'string',
			required: true,
			default: 'n8n',
			placeholder: 'e.g. Trade fair 2026',
			description: 'A label for this import, as Smartlead shows it',
			routing: { send: { type: 'body', property: 'fileName' } },
		},
		options([
			{
				displayName: 'Custom Column Definitions',
				name: 'customFieldDefinitions',
				type: 'json',
				default: '{}',
				description:
					'Sent as customFields; Smartlead has not published its form. The values themselves are set with Custom Fields.',
				routing: { send: { type: 'body', property: 'customFields' } },
			},
			customFields,
			{
				displayName: 'Email Fields Added',
				name: 'emailFieldsAdded',
				type: 'json',
				default: '{}',
				description: 'Mapping of email columns; Smartlead has not published its form',
				routing: { send: { type: 'body', property: 'emailFieldsAdded' } },
			},
			{
				displayName: 'Ignore Block List',
				name: 'ignoreGlobalBlockList',
				type: 'boolean',
				default: false,
				description: 'Whether to take leads that are on the block list of the account',
				routing: { send: { type: 'body', property: 'csvSettings.ignoreGlobalBlockList' } },
			},
			otherColumns,
			leadOutput,
		]),
	],
};
