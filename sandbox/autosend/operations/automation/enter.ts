import type { AutoSendState } from '../../state';
import type { Automation } from '../../state/automations';
import type { Contact } from '../../state/contacts';
import { isSelected, operatorsOf, type FilterGroup } from '../../state/segmentFilter';
import { proceed } from './run';

/** What has happened to a contact that automations may listen to. */
export interface Entry {
	isNew?: boolean;
	/** As it was before a change. */
	before?: Contact;
	/** Lists that it has joined. */
	joined?: string[];
	/** Name of a custom event. */
	eventName?: string;
}

/** The parts of criteria that are known. */
interface EntryCriteria {
	type?: string;
	filterCriteria?: { logicalOperator?: 'AND' | 'OR'; conditions?: FilterGroup[] };
}

/**
 * Starts the active automations that listen to what has happened to a contact. Documented are those
 * for new contacts and for matching properties; criteria for lists and for custom events are taken to
 * name the list or the event in any of their keys, since no source shows which.
 */
export function enterAutomations(
	state: AutoSendState,
	contact: Contact,
	entry: Entry,
	now: Date,
): void {
	for (const automation of state.automations.values()) {
		if (automation.status !== 'active' || !listensTo(automation, contact, entry)) continue;
		if (!mayEnter(state, automation, contact)) continue;
		automation.entered.add(contact.id);
		automation.runs.totalEntered += 1;
		automation.runs.totalActive += 1;
		const [automationId, contactId] = [automation.id, contact.id];
		const run = { automationId, contactId, step: 0, dueAt: now.getTime() };
		state.automationRuns.push(run);
		proceed(state, run, now);
	}
}

function listensTo(
	{ entryCriteria }: Automation,
	contact: Contact,
	{ isNew = false, before, joined = [], eventName }: Entry,
): boolean {
	const { type, filterCriteria = {} } = entryCriteria as EntryCriteria;
	if (type === 'contact_created') return isNew;
	if (type === 'contact_property_matches_with') {
		const matched = before !== undefined && matches(before, filterCriteria);
		return (isNew || before !== undefined) && !matched && matches(contact, filterCriteria);
	}
	const named = Object.values(entryCriteria).flat() as unknown[];
	return [...joined, eventName].some((name) => name !== undefined && named.includes(name));
}

/** Whether a contact meets conditions, of which those with an unknown operator are never met. */
function matches(
	contact: Contact,
	{ logicalOperator, conditions = [] }: NonNullable<EntryCriteria['filterCriteria']>,
): boolean {
	const known = Object.values(operatorsOf).flat();
	if (!conditions.every(({ operator }) => known.includes(operator))) return false;
	return isSelected(contact, { logicalOperator, groups: conditions });
}

function mayEnter(
	{ automationRuns }: AutoSendState,
	{ id, settings, entered }: Automation,
	contact: Contact,
): boolean {
	const { allowReentry = true } = (settings ?? {}) as { allowReentry?: boolean };
	if (!allowReentry && entered.has(contact.id)) return false;
	return !automationRuns.some(
		({ automationId, contactId }) => automationId === id && contactId === contact.id,
	);
}
