import type { AutoSendState } from '../../state';
import { newAutomation, type Automation } from '../../state/automations';
import { groupBy } from '../../state/isSuppressed';
import type { OperationRequest } from '../handler';
import { invalid, uncodedError } from '../refusals';
import { refuseToActivate } from './activate';
import { wholeAutomation } from './automationView';
import { requireAutomation, type AutomationPath } from './requireAutomation';

type AutomationBody = Pick<Automation, 'name' | 'entryCriteria' | 'steps'> &
	Partial<Automation> & {
		/** Whether it is made active in the same request. */
		active?: boolean;
	};

export function createAutomation({
	body,
	state,
	now,
}: OperationRequest<unknown, unknown, AutomationBody>): object {
	const { active = false, ...written } = body;
	refuseGroup(state, written);
	if (active) refuseToActivate(state, written);
	const project = state.projects.get(state.projectId);
	const createdAt = now.toISOString();
	const automation: Automation = {
		...newAutomation(),
		exitCriteria: { type: 'workflow_complete' },
		tags: [],
		trackingOpen: project?.trackingOpen ?? false,
		trackingClick: project?.trackingClick ?? false,
		...written,
		id: state.ids.take('automation'),
		status: active ? 'active' : 'draft',
		activeAt: active ? createdAt : null,
		createdAt,
		updatedAt: createdAt,
	};
	state.automations.set(automation.id, automation);
	return { success: true, data: wholeAutomation(state, automation) };
}

/** An active one has to be paused first. Steps are replaced as a whole. */
export function updateAutomation({
	params,
	body,
	state,
	now,
}: OperationRequest<AutomationPath, unknown, Partial<AutomationBody>>): object {
	const automation = requireAutomation(state, params);
	if (automation.status !== 'draft' && automation.status !== 'paused') {
		throw uncodedError(400, 'Only draft or paused workflows can be updated');
	}
	const { active, ...written } = body;
	refuseGroup(state, written);
	if (active) refuseToActivate(state, { ...automation, ...written });
	const updatedAt = now.toISOString();
	Object.assign(automation, written, { updatedAt });
	if (active !== undefined) automation.status = active ? 'active' : 'draft';
	if (active) automation.activeAt = updatedAt;
	const { id, name, status, tags, trackingClick, activeAt } = automation;
	return { success: true, data: { id, name, status, tags, trackingClick, activeAt, updatedAt } };
}

function refuseGroup(state: AutoSendState, { unsubscribeGroupId }: Partial<Automation>): void {
	if (unsubscribeGroupId !== undefined && !groupBy(state, unsubscribeGroupId)) {
		throw invalid('unsubscribeGroupId', 'is no suppression group');
	}
}
