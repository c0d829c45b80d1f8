import type { AutoSendState } from '../../state';
import type { Automation } from '../../state/automations';

/** What a list and Get have in common. */
function sharedView(automation: Automation) {
	const { id, name, status, entryCriteria, exitCriteria, tags } = automation;
	const { trackingOpen, trackingClick, activeAt, createdAt, updatedAt } = automation;
	return {
		id,
		name,
		status,
		entryCriteria,
		exitCriteria,
		tags,
		trackingOpen,
		trackingClick,
		activeAt,
		createdAt,
		updatedAt,
	};
}

/** An automation as lists have it: without its steps, with the counters of its emails. */
export function automationRow({ userId }: AutoSendState, automation: Automation): object {
	return {
		...sharedView(automation),
		steps: [],
		analytics: { ...automation.runs, ...automation.emails },
		createdBy: { id: userId, firstName: 'Mia', lastName: 'Berg' },
	};
}

/** The whole of an automation, without the counters of its emails. */
export function wholeAutomation({ projectId }: AutoSendState, automation: Automation): object {
	const { description, settings, steps, runs } = automation;
	return { ...sharedView(automation), projectId, description, settings, steps, analytics: runs };
}
