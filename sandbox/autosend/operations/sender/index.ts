import type { OperationHandlers } from '../handler';
import { createSender, deleteSender, getSender, getSenders } from './records';

export const sender: OperationHandlers = {
	'sender.getMany': getSenders,
	'sender.get': getSender,
	'sender.create': createSender,
	'sender.delete': deleteSender,
};
