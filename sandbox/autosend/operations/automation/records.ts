import type { Automation, AutomationStatus } from '../../state/automations';
import type { OperationRequest } from '../handler';
import { pageOf, type PageQuery } from '../page';
import { automationRow, wholeAutomation } from './automationView';
import { requireAutomation, type AutomationPath } from './requireAutomation';

interface AutomationsQuery extends PageQuery {
	status?: AutomationStatus;
	tags?: string;
}

/** The oldest first; one of several tags is enough. No source says so. */
export function getAutomations({
	query,
	state,
}: OperationRequest<unknown, AutomationsQuery>): object {
	const wanted = query.tags?.split(',').map((tag) => tag.trim());
	const isMeant = ({ status, tags }: Automation) =>
		(query.status === undefined || status === query.status) &&
		(wanted === undefined || wanted.some((tag) => tags.includes(tag)));
	const { rows, pagination } = pageOf([...state.automations.values()].filter(isMeant), query);
	const workflowAutomations = rows.map((automation) => automationRow(state, automation));
	return { success: true, data: { workflowAutomations, pagination } };
}

export function getAutomation({ params, state }: OperationRequest<AutomationPath>): object {
	return { success: true, data: wholeAutomation(state, requireAutomation(state, params)) };
}

export function deleteAutomation({ params, state }: OperationRequest<AutomationPath>): object {
	state.automations.delete(requireAutomation(state, params).id);
	return { success: true, message: 'Workflow automation deleted' };
}
