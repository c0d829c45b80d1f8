import type { OperationHandlers } from '../handler';
import { getEntries, getForEmail } from './entries';
import { createGroup, deleteGroup, getGroup, getGroups, updateGroup } from './groups';
import { suppressEmails, unsuppressEmails } from './suppress';

export const suppressionGroup: OperationHandlers = {
	'suppressionGroup.getMany': getGroups,
	'suppressionGroup.create': createGroup,
	'suppressionGroup.get': getGroup,
	'suppressionGroup.update': updateGroup,
	'suppressionGroup.delete': deleteGroup,
	'suppressionGroup.getForEmail': getForEmail,
	'suppressionGroup.getEntries': getEntries,
	'suppressionGroup.suppressEmails': suppressEmails,
	'suppressionGroup.unsuppressEmails': unsuppressEmails,
};
