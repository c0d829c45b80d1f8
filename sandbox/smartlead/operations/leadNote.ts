import type { LeadNote } from '../state/leadNotes';
import type { OperationHandlers, OperationRequest } from './handler';
import { requirePlace } from './requireMember';
import { without } from './without';

interface NoteBody {
	email_lead_map_id: number;
	note_message: string;
}

/** Written with the id of a place in a campaign. */
function createNote({ body, state, now }: OperationRequest<unknown, unknown, NoteBody>): object {
	const member = requirePlace(state, body.email_lead_map_id);
	const note: LeadNote = {
		id: state.ids.take('leadNote'),
		lead_id: member.lead_id,
		email_lead_map_id: member.campaign_lead_map_id,
		note_message: body.note_message,
		created_by: 'Ana Ruiz',
		created_at: now.toISOString(),
	};
	state.leadNotes.push(note);
	return { ok: true, data: without(note, 'lead_id', 'created_by') };
}

/** Listed with the id of the lead. */
function getNotes({ params, state }: OperationRequest<{ id: number }>): object {
	const data = state.leadNotes
		.filter(({ lead_id }) => lead_id === params.id)
		.map((note) => without(note, 'email_lead_map_id'));
	return { ok: true, data };
}

export const leadNote: OperationHandlers = {
	'leadNote.create': createNote,
	'leadNote.getMany': getNotes,
};
