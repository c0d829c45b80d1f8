import type { OperationHandlers } from '../handler';
import { getAttachment, getRaw } from './files';
import { getInboundEmail, getInboundEmails } from './read';
import { reply } from './reply';

export const inboundEmail: OperationHandlers = {
	'inboundEmail.getMany': getInboundEmails,
	'inboundEmail.get': getInboundEmail,
	'inboundEmail.getRaw': getRaw,
	'inboundEmail.getAttachment': getAttachment,
	'inboundEmail.reply': reply,
};
