import type { IDataObject, INodePropertyOptions } from 'n8n-workflow';

import { exactNumber } from '../../kernel/definition/values';

/** Smartlead's events: what Trigger On offers and what the node lets through. */
export const eventTypes: INodePropertyOptions[] = [
	{ name: 'Campaign Status Changed', value: 'CAMPAIGN_STATUS_CHANGED' },
	{ name: 'Email Bounced', value: 'EMAIL_BOUNCE' },
	{
		name: 'Email Link Clicked',
		value: 'EMAIL_LINK_CLICK',
		description: 'Requires link tracking',
	},
	{
		name: 'Email Opened',
		value: 'EMAIL_OPEN',
		description: 'Requires open tracking; may include automatic opens by mail clients',
	},
	{
		name: 'Email Sent',
		value: 'EMAIL_SENT',
		description: 'Every step of the sequence',
	},
	{
		name: 'First Email Sent',
		value: 'FIRST_EMAIL_SENT',
		description: 'The first step of the sequence; its event_type may read EMAIL_SENT',
	},
	{
		name: 'Lead Category Updated',
		value: 'LEAD_CATEGORY_UPDATED',
		description: 'By hand or by AI',
	},
	{ name: 'Lead Unsubscribed', value: 'LEAD_UNSUBSCRIBED' },
	{
		name: 'Manual Step Reached',
		value: 'MANUAL_STEP_REACHED',
		description: 'A lead reached a manual step',
	},
	{
		name: 'Reply Received',
		value: 'EMAIL_REPLY',
		description: 'Includes further replies in the same thread',
	},
	{
		name: 'Untracked Reply Received',
		value: 'UNTRACKED_REPLIES',
		description: "An email that Smartlead couldn't match to a campaign",
	},
];

/** The event names that the API knows. */
export const eventNames = eventTypes.map(({ value }) => String(value));

const SENT = 'EMAIL_SENT';
const FIRST_SENT = 'FIRST_EMAIL_SENT';

/**
 * The events to register with a campaign, whose route refuses FIRST_EMAIL_SENT: it comes as
 * EMAIL_SENT of the first step.
 */
export function campaignEvents(chosen: string[]): string[] {
	return [...new Set(chosen.map((event) => (event === FIRST_SENT ? SENT : event)))];
}

/** Whether an event is one of those that the user chose. */
export function isChosen(
	{ event_type: type, sequence_number: step }: IDataObject,
	chosen: string[],
): boolean {
	if (typeof type !== 'string') return false;
	const isFirst = type === SENT && exactNumber(step) === 1;
	return chosen.includes(type) || (isFirst && chosen.includes(FIRST_SENT));
}
