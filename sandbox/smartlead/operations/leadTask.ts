import type { LeadTask } from '../state/leadTasks';
import type { OperationHandlers, OperationRequest } from './handler';
import { requirePlace } from './requireMember';
import { without } from './without';

interface TaskBody {
	email_lead_map_id: number;
	name: string;
	description?: string;
	priority: LeadTask['priority'];
	due_date?: string;
}

/** Written with the id of a place in a campaign. */
function createTask({ body, state, now }: OperationRequest<unknown, unknown, TaskBody>): object {
	const member = requirePlace(state, body.email_lead_map_id);
	const task: LeadTask = {
		id: state.ids.take('leadTask'),
		lead_id: member.lead_id,
		email_lead_map_id: member.campaign_lead_map_id,
		name: body.name,
		description: body.description ?? '',
		priority: body.priority,
		due_date: body.due_date ?? null,
		status: 'pending',
		created_at: now.toISOString(),
	};
	state.leadTasks.push(task);
	return { ok: true, data: without(task, 'lead_id', 'status') };
}

/** Listed with the id of the lead. */
function getTasks({ params, state }: OperationRequest<{ id: number }>): object {
	const data = state.leadTasks
		.filter(({ lead_id }) => lead_id === params.id)
		.map((task) => without(task, 'email_lead_map_id'));
	return { ok: true, data };
}

export const leadTask: OperationHandlers = {
	'leadTask.create': createTask,
	'leadTask.getMany': getTasks,
};
