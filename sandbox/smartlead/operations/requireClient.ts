import type { SmartleadState } from '../state';
import type { Client } from '../state/clients';
import { ApiError } from './handler';

/** @throws ApiError with a 404 of the sandbox's own: no source shows the answer for an unknown id. */
export function requireClient(state: SmartleadState, id: number): Client {
	const client = state.clients.get(id);
	if (!client) throw new ApiError(404, { error: 'Client not found - Invalid client_id.' });
	return client;
}
