import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

import { FieldError } from '../definition/fieldError';
import { shown } from '../definition/shown';
import { objectOf } from '../definition/values';
import { listOf } from './listOf';

/** n8n's public address as the user gives it; empty for n8n's own. */
export function urlOverrideOf(context: IHookFunctions): string {
	const override = objectOf(context.getNodeParameter('options', {})).webhookUrlOverride ?? '';
	return typeof override === 'string' ? override.trim() : shown(override);
}

/** The events that the user chose, unchecked. */
export function eventsIn(context: IHookFunctions | IWebhookFunctions): string[] {
	return listOf(context.getNodeParameter('events', []));
}

/**
 * The events that the user chose, each once.
 *
 * @param known those that the service has
 * @param service its name
 * @param meant what the name of another service's event means here, where that is known
 * @throws FieldError for none, and for one that the service doesn't have
 */
export function checkedEvents(
	context: IHookFunctions,
	known: string[],
	service: string,
	meant: Record<string, string> = {},
): string[] {
	const chosen = eventsIn(context);
	const unknown = chosen.find((event) => !known.includes(event));
	if (unknown === undefined && chosen.length) return [...new Set(chosen)];
	const right = Object.entries(meant).find(([name]) => name === unknown)?.[1];
	throw new FieldError(
		unknown === undefined
			? "'Trigger On' is empty"
			: `'Trigger On' contains "${unknown}", which isn't ${/^[aeiou]/i.test(service) ? 'an' : 'a'} ${service} event`,
		right === undefined
			? 'Choose at least one event from the list.'
			: `Choose "${right}", which is what ${service} calls it.`,
	);
}
