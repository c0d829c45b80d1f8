/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { EventEmitter } from 'node:events';

import type { IWebhookFunctions } from 'n8n-workflow';

import { SeenNames, standingOf } from '../../../nodes/kernel/trigger/seenDeliveries';

const GIVEN = { statusCode: 200, writableEnded: true };

it('takes each name once, and any of several tells', () => {
	const seen = new SeenNames(10);
	expect(seen.take(['a', 'b'], GIVEN)).toBe('new');
	expect(seen.take(['a', 'c'], GIVEN)).toBe('started');
	expect(seen.take(['c', 'b'], GIVEN)).toBe('started');
	expect(seen.take(['d'], GIVEN)).toBe('new');
});

it.each([
	['started', true],
	['undecided', false],
])('takes no other name from a delivery that comes again while %s', (standing, writableEnded) => {
	const seen = new SeenNames(10);
	const answer = { statusCode: 200, writableEnded };
	expect(seen.take(['signature', 'id 1'], answer)).toBe('new');
	for (let id = 2; id < 50; id++) {
		expect(seen.take(['signature', `id ${id}`], answer)).toBe(standing);
	}
	expect(seen.take(['other signature', 'id 2'], answer)).toBe('new');
	expect(seen.take(['id 1'], answer)).toBe(standing);
});

it('forgets the oldest when there are too many', () => {
	const seen = new SeenNames(1_000);
	for (let each = 0; each < 5_000; each++) expect(seen.take([`${each}`], GIVEN)).toBe('new');
	expect(seen.take(['4000'], GIVEN)).toBe('started');
	expect(seen.take(['3999'], GIVEN)).toBe('new');
	expect(seen.take(['4000'], GIVEN)).toBe('new');
});

class Response extends EventEmitter {
	statusCode = 200;
	writableEnded = false;

	/** @param isHeard not where the caller has hung up: then Node.js emits nothing */
	end(statusCode: number, isHeard = true): void {
		Object.assign(this, { statusCode, writableEnded: true });
		if (isHeard) this.emit('finish');
	}
}

function standing(response: Response, secret = 'one secret', webhookId = 'node') {
	const context = { getNode: () => ({ webhookId }), getResponseObject: () => response };
	return standingOf(context as unknown as IWebhookFunctions, secret, ['id 1']);
}

it('keeps webhooks and nodes apart', () => {
	const response = new Response();
	expect(standing(response, 'apart')).toBe('new');
	response.end(200);
	expect(standing(new Response(), 'apart')).toBe('started');
	expect(standing(new Response(), 'other secret')).toBe('new');
	expect(standing(new Response(), 'apart', 'other')).toBe('new');
});

it.each([
	['with a caller that waits', true],
	['with a caller that has hung up', false],
])('%s, lets a delivery come again that ended with an error, and no other', (_, isHeard) => {
	const secret = `secret ${isHeard}`;
	for (const status of [500, 403]) {
		const failing = new Response();
		expect(standing(failing, secret)).toBe('new');
		expect(standing(new Response(), secret)).toBe('undecided');
		failing.end(status, isHeard);
	}
	const working = new Response();
	expect(standing(working, secret)).toBe('new');
	expect(standing(new Response(), secret)).toBe('undecided');
	working.end(200, isHeard);
	expect(standing(new Response(), secret)).toBe('started');
	expect(standing(new Response(), secret)).toBe('started');
});
