import type { IHookFunctions } from 'n8n-workflow';

import { FieldError } from '../../kernel/definition/fieldError';
import { shown } from '../../kernel/definition/shown';
import { objectOf, wholeId } from '../../kernel/definition/values';
import { campaignEvents, eventNames } from '../webhooks/events';
import type { Place } from '../webhooks/place';
import type { Send } from '../webhooks/send';
import type { Category } from '../webhooks/webhookApi';
import { getCategories } from '../webhooks/webhookApi';
import { listOf } from './listOf';

/**
 * Where the node is to listen.
 *
 * @throws FieldError for a choice that cannot be right
 */
export function placesOf(context: IHookFunctions): Place[] {
	const listenTo: unknown = context.getNodeParameter('listenTo');
	if (listenTo === 'account') return [{ level: 'user', ownerId: 0 }];
	if (listenTo === 'client') {
		const client = context.getNodeParameter('clientId', '', { extractValue: true });
		return [{ level: 'client', ownerId: idOf(client, 'Client') }];
	}
	if (listenTo !== 'campaigns') {
		throw new FieldError(
			`'Listen To' cannot be "${shown(listenTo)}"`,
			'Choose Campaigns, Client or Whole Account.',
		);
	}
	const campaigns = listOf(context.getNodeParameter('campaignIds', []));
	if (!campaigns.length) {
		throw new FieldError("'Campaign Names or IDs' is empty", 'Choose at least one campaign.');
	}
	const ids = new Set(campaigns.map((campaign) => idOf(campaign, 'Campaign Names or IDs')));
	return [...ids].map((ownerId) => ({ level: 'campaign', ownerId }));
}

/**
 * The events to register at these places.
 *
 * @throws FieldError for a choice that cannot be right
 */
export function eventsOf(context: IHookFunctions, [{ level }]: Place[]): string[] {
	const chosen = listOf(context.getNodeParameter('events', []));
	const unknown = chosen.find((event) => !eventNames.includes(event));
	if (!chosen.length || unknown !== undefined) {
		throw new FieldError(
			unknown === undefined
				? "'Trigger On' is empty"
				: `'Trigger On' contains "${unknown}", which isn't a Smartlead event`,
			'Choose at least one event from the list.',
		);
	}
	return level === 'campaign' ? campaignEvents(chosen) : [...new Set(chosen)];
}

/** n8n's public address as the user gives it; empty for n8n's own. */
export function urlOverrideOf(context: IHookFunctions): string {
	const override = objectOf(context.getNodeParameter('options', {})).webhookUrlOverride ?? '';
	return typeof override === 'string' ? override.trim() : shown(override);
}

function idOf(value: unknown, field: string): number {
	const id = wholeId(value);
	if (typeof id === 'number') return id;
	throw new FieldError(
		`'${field}' is "${shown(value)}", which isn't an ID`,
		"Choose from the list, or enter the number that Smartlead shows in the record's URL.",
	);
}

/**
 * The chosen categories by ID or name; all of the account when none is chosen.
 *
 * @throws FieldError for one that the account does not have
 */
export async function categoriesOf(context: IHookFunctions, send: Send): Promise<Category[]> {
	const all = await getCategories(send);
	const chosen = listOf(context.getNodeParameter('categoryIds', []));
	if (!chosen.length) return all;
	const found = chosen.map((wanted) => {
		const category = all.find(({ id, name }) => wanted === String(id) || wanted === name);
		if (category) return category;
		throw new FieldError(
			`'Lead Category Names or IDs' contains ${wanted}, which this Smartlead account doesn't have`,
			'Choose the categories again.',
		);
	});
	return [...new Set(found)];
}
