import { isVerifiedAddress } from '../../state/domains';
import type { Sender } from '../../state/senders';
import type { OperationRequest } from '../handler';
import { notFound, plainError } from '../refusals';
import { isInUse } from './isInUse';

interface SenderPath {
	senderId: string;
}

type SenderBody = Omit<Sender, 'id'>;

export function getSenders({ state }: OperationRequest): object {
	return { success: true, data: { senders: [...state.senders.values()] } };
}

export function getSender({ params, state }: OperationRequest<SenderPath>): object {
	const sender = state.senders.get(params.senderId);
	if (!sender) throw notFound();
	return { success: true, data: sender };
}

export function createSender({
	body,
	state,
}: OperationRequest<unknown, unknown, SenderBody>): object {
	const email = body.email.toLowerCase();
	if (!isVerifiedAddress(state.domains, email)) throw plainError(400, 'Domain is not verified');
	if ([...state.senders.values()].some((other) => other.email === email)) {
		throw plainError(400, 'Sender already exists');
	}
	const sender: Sender = { id: state.ids.take('sender'), ...body, email };
	state.senders.set(sender.id, sender);
	return { success: true, data: { sender, projectId: state.projectId }, message: 'Sender added' };
}

export function deleteSender({ params, state }: OperationRequest<SenderPath>): object {
	const sender = state.senders.get(params.senderId);
	if (!sender) throw plainError(404, 'Sender not found');
	if (isInUse(state, sender)) throw plainError(400, 'Sender is in use');
	state.senders.delete(sender.id);
	return { success: true, message: 'Sender deleted' };
}
