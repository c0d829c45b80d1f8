import { errorBody } from '../../errorBody';
import { ApiError, type OperationRequest } from '../handler';
import { cannotActivate, refuseToActivate } from './activate';
import { requireAutomation, type AutomationPath } from './requireAutomation';

export function pauseAutomation({ params, state, now }: OperationRequest<AutomationPath>): object {
	const automation = requireAutomation(state, params);
	if (automation.status !== 'active') {
		throw new ApiError(400, errorBody('CANNOT_PAUSE_INACTIVE_AUTOMATION', 'Cannot pause workflow'));
	}
	const updatedAt = now.toISOString();
	Object.assign(automation, { status: 'paused', updatedAt });
	const { id, name, status } = automation;
	return { success: true, data: { id, name, status, updatedAt } };
}

/** Whether a draft may be made active in this way is not documented: here only a paused one may. */
export function resumeAutomation({ params, state, now }: OperationRequest<AutomationPath>): object {
	const automation = requireAutomation(state, params);
	if (automation.status !== 'paused') throw cannotActivate();
	refuseToActivate(state, automation);
	const updatedAt = now.toISOString();
	Object.assign(automation, { status: 'active', updatedAt, activeAt: updatedAt });
	const { id, name, status, activeAt } = automation;
	return { success: true, data: { id, name, status, updatedAt, activeAt } };
}
