import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { send } from './send.operation';

export const email: ResourceDefinition = {
	name: 'Email',
	value: 'email',
	description: 'Send single emails outside of campaigns',
	host: 'server',
	operations: [send],
};
