import { errorBody } from '../../errorBody';
import type { AutoSendState } from '../../state';
import type { Automation } from '../../state/automations';
import { ApiError } from '../handler';

export interface AutomationPath {
	id: string;
}

/** @throws ApiError for an unknown id. */
export function requireAutomation(
	{ automations }: AutoSendState,
	{ id }: AutomationPath,
): Automation {
	const automation = automations.get(id);
	if (!automation) {
		throw new ApiError(404, errorBody('WORKFLOW_NOT_FOUND', 'Workflow automation not found'));
	}
	return automation;
}
