/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @typescript-eslint/no-require-imports */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Case } from './caseTable';

/** One row of a case table with the operation that it is about. */
export interface CollectedCase {
	resource: string;
	operation: string;
	row: Case;
}

const REGISTRARS = ['describe', 'it', 'test', 'beforeAll', 'beforeEach', 'afterAll', 'afterEach'];

/**
 * The rows of the case tables of all resources, for tests that run every operation. Loads the test
 * files without registering what they test.
 */
export function collectTables(): CollectedCase[] {
	const collected: CollectedCase[] = [];
	jest.doMock('./caseTable', () => ({
		...jest.requireActual<object>('./caseTable'),
		testResource(resource: string, table: Record<string, Case[]>) {
			for (const [operation, rows] of Object.entries(table)) {
				for (const row of rows) collected.push({ resource, operation, row });
			}
		},
	}));
	const globals = globalThis as unknown as Record<string, unknown>;
	const originals = REGISTRARS.map((name) => [name, globals[name]] as const);
	for (const name of REGISTRARS) {
		const each = () => () => {};
		globals[name] = Object.assign(() => {}, { each, only: () => {}, skip: () => {} });
	}
	try {
		for (const file of readdirSync(__dirname).filter((each) => each.endsWith('.test.ts'))) {
			require(join(__dirname, file));
		}
	} finally {
		for (const [name, original] of originals) globals[name] = original;
		jest.dontMock('./caseTable');
	}
	return collected;
}
