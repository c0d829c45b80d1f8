import type { IHookFunctions } from 'n8n-workflow';

import { FieldError } from '../../kernel/definition/fieldError';
import { shown } from '../../kernel/definition/shown';
import { wholeId } from '../../kernel/definition/values';
import { listOf } from '../../kernel/trigger/listOf';
import { checkedEvents } from '../../kernel/trigger/parameters';
import type { Send } from '../../kernel/trigger/send';
import { smartlead } from '../service';
import { campaignEvents, eventNames } from '../webhooks/events';
import type { Place } from '../webhooks/place';
import type { Category } from '../webhooks/webhookApi';
import { getCategories } from '../webhooks/webhookApi';

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
	const chosen = checkedEvents(context, eventNames, smartlead.name);
	return level === 'campaign' ? campaignEvents(chosen) : chosen;
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
