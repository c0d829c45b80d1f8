import type { INodeProperties } from 'n8n-workflow';

/** The campaign that an operation acts on; fills `{campaignId}` of the path. */
export const campaignId: INodeProperties = {
	displayName: 'Campaign',
	name: 'campaignId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 6f80aa22bb33cc44dd55ee08',
	description: 'ID of the campaign',
};
