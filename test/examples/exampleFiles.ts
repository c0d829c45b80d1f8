/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { IConnections, INode, IPinData } from 'n8n-workflow';

import type { ServiceFacts } from '../harness/serviceFacts';

/** An example workflow as it is in its file. */
export interface ExampleWorkflow {
	file: string;
	name: string;
	nodes: INode[];
	connections: IConnections;
	pinData: IPinData;
}

/** The folder of the examples. */
export const EXAMPLES = join(__dirname, '../../examples');

/** All example workflows, by file name. */
export function exampleWorkflows(): ExampleWorkflow[] {
	const files = readdirSync(EXAMPLES).filter((name) => name.endsWith('.json'));
	return files.sort().map((file) => {
		const workflow = JSON.parse(readFileSync(join(EXAMPLES, file), 'utf8')) as ExampleWorkflow;
		return { ...workflow, file };
	});
}

/** Text of the list of the examples. */
export function exampleList(): string {
	return readFileSync(join(EXAMPLES, 'README.md'), 'utf8');
}

/** Text of a package's README. */
export function readmeOf({ folders }: ServiceFacts): string {
	return readFileSync(join(EXAMPLES, '..', folders.package, 'README.md'), 'utf8');
}
