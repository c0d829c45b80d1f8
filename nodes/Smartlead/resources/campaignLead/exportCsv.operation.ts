import type { IDataObject, IExecutePaginationFunctions, INodeExecutionData } from 'n8n-workflow';

import { options } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { outputFileField } from '../../../kernel/definition/outputFileField';
import { objectOf } from '../../../kernel/definition/values';
import { fileItem } from '../../../kernel/output/fileItem';
import { campaignId } from '../../fields/campaign';
import { checkExport, exportedLeads } from '../../leads/exportedLead';

export const exportCsv: OperationDefinition = {
	name: 'Export CSV',
	value: 'exportCsv',
	action: 'Export the leads of a campaign',
	description:
		'Get all leads of a campaign with their state and counters in one request, as a CSV file, or as items with the option Return As',
	endpoint: 'GET /campaigns/{campaignId}/leads-export',
	effects: 'read',
	output: { file: present },
	fields: [
		campaignId,
		options([
			{
				displayName: 'Max Items',
				name: 'maxItems',
				type: 'number',
				typeOptions: { minValue: 1, numberPrecision: 0 },
				default: 1000,
				description: 'Max number of items to return. Used with Return As: Items.',
			},
			{ ...outputFileField, description: 'Used with Return As: File' },
			{
				displayName: 'Return As',
				name: 'returnAs',
				type: 'options',
				default: 'items',
				description: 'How to return the leads; as a file if this option is not added',
				options: [
					{ name: 'File', value: 'file', description: 'A CSV file named for the campaign' },
					{ name: 'Items', value: 'items', description: 'One item per lead' },
				],
			},
		]),
	],
};

async function present(
	context: IExecutePaginationFunctions,
	content: Buffer,
	values: IDataObject,
): Promise<INodeExecutionData[]> {
	checkExport(content);
	const options = objectOf(values.options);
	if (options.returnAs === 'items') {
		const most = (options.maxItems as number) ?? Infinity;
		return exportedLeads(content.toString(), most).map((json) => ({ json }));
	}
	const fileName = `sl_campaign_${values.campaignId as number}_leads.csv`;
	const file = { content, fileName, mimeType: 'text/csv' };
	return [await fileItem(context, file, values, { campaign_id: values.campaignId })];
}
