import type { INodeProperties } from 'n8n-workflow';

import { reportTimeZone } from '../../fields/timezone';

export const reportOptions: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [reportTimeZone],
};
