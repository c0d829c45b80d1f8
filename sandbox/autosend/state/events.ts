import type { Identifiers } from './identifiers';
import type { PropertyType } from './contactProperties';

export interface EventProperty {
	propertyName: string;
	type: PropertyType;
	description?: string;
	/** Of texts; new values join them by themselves. */
	suggestedValues?: string[];
}

/** A custom event that a project has defined. */
export interface EventDefinition {
	id: string;
	eventName: string;
	description?: string;
	properties: EventProperty[];
	createdAt: string;
	updatedAt: string;
}

/** That an event has happened for a contact. */
export interface SentEvent {
	id: string;
	eventName: string;
	contactId: string;
	properties: Record<string, unknown>;
	createdAt: string;
}

const SEEDS: Array<Omit<EventDefinition, 'id' | 'createdAt' | 'updatedAt'>> = [
	{
		eventName: 'invoice_paid',
		description: 'A paid order',
		properties: [
			{ propertyName: 'amount', type: 'number', description: 'Total', suggestedValues: [] },
			{ propertyName: 'currency_code', type: 'string', suggestedValues: ['EUR', 'USD'] },
		],
	},
	{
		eventName: 'signed_up',
		description: 'A new account',
		properties: [
			{ propertyName: 'source', type: 'string', suggestedValues: ['web'] },
			{ propertyName: 'invited', type: 'boolean', suggestedValues: [] },
			{ propertyName: 'trial_ends_at', type: 'date', suggestedValues: [] },
		],
	},
	{ eventName: 'cart_left', description: 'A cart without an order', properties: [] },
];

/** By name: with properties of each type, and without any. */
export function seedEvents(ids: Identifiers): Map<string, EventDefinition> {
	const events = SEEDS.map((seed, index): EventDefinition => {
		const createdAt = `2026-03-0${index + 1}T08:00:00.000Z`;
		return { id: ids.take('event'), ...seed, createdAt, updatedAt: createdAt };
	});
	return new Map(events.map((event) => [event.eventName, event]));
}
