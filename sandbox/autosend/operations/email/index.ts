import type { OperationHandlers } from '../handler';
import { getStatus } from './getStatus';
import { sendEmail } from './send';
import { sendBulk } from './sendBulk';

export const email: OperationHandlers = {
	'email.send': sendEmail,
	'email.sendBulk': sendBulk,
	'email.getStatus': getStatus,
};
