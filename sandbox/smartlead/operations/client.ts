import type { SmartleadState } from '../state';
import { keyValue, type ClientApiKey } from '../state/clientApiKeys';
import { clientUuid, type Client } from '../state/clients';
import { ApiError, type OperationHandlers, type OperationRequest } from './handler';
import { requireClient } from './requireClient';

interface WrittenClient {
	/** Present: update. */
	id?: number;
	name: string;
	email: string;
	password?: string;
	logo?: string;
	logo_url?: string;
	uuid?: string;
	permission?: string[];
}

interface KeyFilters {
	clientId?: number;
	status?: ClientApiKey['status'];
	keyName?: string;
}

/** Echoes the password, as the old docs show; one that is not sent is made up. */
function saveClient({
	body,
	state,
	now,
}: OperationRequest<unknown, unknown, WrittenClient>): object {
	const { id, name, email, logo, logo_url, uuid, permission } = body;
	const client = id === undefined ? newClient(state, body, now) : requireClient(state, id);
	Object.assign(client, {
		name,
		email,
		logo: logo ?? client.logo,
		logo_url: logo_url ?? client.logo_url,
		uuid: uuid ?? client.uuid,
		client_permission: {
			...client.client_permission,
			permission: permission ?? client.client_permission.permission,
		},
	});
	state.clients.set(client.id, client);
	const password = body.password ?? `planted-secret-client-${client.id}`;
	return { ok: true, clientId: client.id, name, email, password };
}

function newClient(state: SmartleadState, { name, email }: WrittenClient, now: Date): Client {
	return {
		id: state.ids.take('client'),
		name,
		email,
		uuid: clientUuid(state.clients.size),
		created_at: now.toISOString(),
		user_id: state.userId,
		logo: null,
		logo_url: null,
		client_permission: { permission: [], restricted_category: [] },
	};
}

function getApiKeys({ query, state }: OperationRequest<unknown, KeyFilters>): object {
	const { clientId, status, keyName = '' } = query;
	const data = [...state.clientApiKeys.values()].filter(
		(key) =>
			(clientId === undefined || key.client_id === clientId) &&
			(status === undefined || key.status === status) &&
			key.key_name.toLowerCase().includes(keyName.toLowerCase()),
	);
	return { message: 'ok', data };
}

function createApiKey({
	body,
	state,
	now,
}: OperationRequest<unknown, unknown, { clientId: number; keyName: string }>): object {
	const { id: client_id } = requireClient(state, body.clientId);
	const id = state.ids.take('clientApiKey');
	const key: ClientApiKey = {
		id,
		client_id,
		key_name: body.keyName,
		api_key: keyValue(id, 0),
		status: 'active',
		created_at: now.toISOString(),
	};
	state.clientApiKeys.set(id, key);
	return { ok: true, data: key };
}

function deleteApiKey({ params, state }: OperationRequest<{ id: number }>): object {
	state.clientApiKeys.delete(requireKey(state, params.id).id);
	return { ok: true };
}

function resetApiKey({ params, state }: OperationRequest<{ id: number }>): object {
	const key = requireKey(state, params.id);
	const resets = Number(key.api_key.split('-').pop()) + 1;
	key.api_key = keyValue(key.id, resets);
	return { ok: true, data: key };
}

/** @throws ApiError with a 404 of the sandbox's own: no source shows the answer for an unknown id. */
function requireKey(state: SmartleadState, id: number): ClientApiKey {
	const key = state.clientApiKeys.get(id);
	if (!key) throw new ApiError(404, { error: 'API key not found - Invalid id.' });
	return key;
}

export const client: OperationHandlers = {
	'client.getMany': ({ state }) => [...state.clients.values()],
	'client.save': saveClient,
	'client.getApiKeys': getApiKeys,
	'client.createApiKey': createApiKey,
	'client.deleteApiKey': deleteApiKey,
	'client.resetApiKey': resetApiKey,
};
