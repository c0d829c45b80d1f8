import type { IHookFunctions } from 'n8n-workflow';
import { UnexpectedError } from 'n8n-workflow';

import { openSession } from '../../kernel/request/session';
import { hookName } from '../../kernel/trigger/hookName';
import type { HookService } from '../../kernel/trigger/hookService';
import { checkedEvents, urlOverrideOf } from '../../kernel/trigger/parameters';
import { sender } from '../../kernel/trigger/send';
import { isAccountKey, projectOf } from '../api/authentication';
import { autoSend } from '../service';
import { eventNames, otherNames } from '../webhooks/eventNames';
import type { Hook, HookSettings } from '../webhooks/webhookApi';
import {
	allHooks,
	createHook,
	removeHook,
	revealedSecret,
	updateHook,
} from '../webhooks/webhookApi';
import { verifier } from './signature';

// Somebody looks at the editor meanwhile.
const MAX_WAIT_MS = 60_000;

/** What a webhook listens to: there is nothing but the project. */
type Place = 'project';

/**
 * AutoSend's webhooks, reached with the credential of the node.
 *
 * @throws what reading the credential throws
 */
export async function connect(
	context: IHookFunctions,
): Promise<HookService<Place, Hook, HookSettings>> {
	const session = await openSession(context, autoSend, MAX_WAIT_MS);
	const send = sender(session);
	const credential = await context.getCredentials(autoSend.credential);
	// An account key sees the webhooks of one project at a time.
	const project = isAccountKey(credential) ? projectOf(credential) : '';
	const events = () => checkedEvents(context, eventNames, autoSend.name, otherNames);
	const nameFor = (tag: string) => hookName(context.getWorkflow().name, tag);
	return {
		name: autoSend.name,
		whereToRemove: 'under Webhooks',
		verifier,
		urlOverride: urlOverrideOf(context),
		keyWord: project === '' ? 'key' : 'key or project',
		keyMark: (salt) => session.account.keyMark(project === '' ? salt : `${salt} ${project}`),

		places() {
			events();
			return ['project'];
		},
		settings: async (tag) => ({ name: nameFor(tag), events: events() }),
		nameFor,
		keyOf: (place) => place,
		inWords: () => 'the project',

		canList: () => true,
		find: async () => await allHooks(send),
		secretOf: async (_, { id }) => await revealedSecret(send, id),
		matches: (hook, settings) =>
			hook.isActive !== false && isSameSet(hook.events ?? settings.events, settings.events),
		create: async (_, url, settings) => await createHook(send, url, settings),
		update: async (_, id, url, settings) => await updateHook(send, String(id), url, settings),
		remove: async (_, id) => await removeHook(send, String(id)),
		async findByCreating() {
			throw new UnexpectedError('All webhooks can be listed');
		},
		missing: () => new UnexpectedError('AutoSend has no such project'),
	};
}

function isSameSet(one: string[], other: string[]): boolean {
	const all = new Set([...one, ...other]);
	return all.size === new Set(one).size && all.size === new Set(other).size;
}
