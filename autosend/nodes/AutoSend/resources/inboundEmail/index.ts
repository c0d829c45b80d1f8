import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { getAttachment } from './getAttachment.operation';
import { getRaw } from './getRaw.operation';
import { reply } from './reply.operation';

export const inboundEmail: ResourceDefinition = {
	name: 'Inbound Email',
	value: 'inboundEmail',
	description: 'Read and answer the emails that the project has received',
	host: 'api',
	operations: [get, getAttachment, getAll, getRaw, reply],
};
