import type { INodePropertyOptions } from 'n8n-workflow';

/** How far a lead has come in a campaign. */
export const leadStatuses: INodePropertyOptions[] = [
	{ name: 'Blocked', value: 'BLOCKED' },
	{ name: 'Completed', value: 'COMPLETED', description: 'Has got all emails or has replied' },
	{ name: 'In Progress', value: 'INPROGRESS', description: 'Has got some of the emails' },
	{ name: 'Paused', value: 'PAUSED' },
	{ name: 'Started', value: 'STARTED', description: 'Nothing has been sent yet' },
	{ name: 'Stopped', value: 'STOPPED' },
];

/** Where a lead of the account stands among its campaigns. */
export const leadTypes: INodePropertyOptions[] = [
	{ name: 'Active', value: 'active' },
	{ name: 'Archived', value: 'archived' },
	{ name: 'Previously Active', value: 'previously_active' },
	{ name: 'Yet to Use', value: 'yet_to_use' },
];
