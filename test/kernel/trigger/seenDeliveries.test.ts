/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { EventEmitter } from 'node:events';

import type { IWebhookFunctions } from 'n8n-workflow';

import { isFirstDelivery, SeenNames } from '../../../nodes/kernel/trigger/seenDeliveries';

it('takes each name once, and any of several tells', () => {
	const seen = new SeenNames(10);
	expect(seen.areNew(['a', 'b'])).toBe(true);
	expect(seen.areNew(['a', 'c'])).toBe(false);
	expect(seen.areNew(['c'])).toBe(false);
	expect(seen.areNew(['d'])).toBe(true);
	seen.forget(['a']);
	expect(seen.areNew(['a'])).toBe(true);
});

it('forgets the oldest when there are too many', () => {
	const seen = new SeenNames(1_000);
	for (let each = 0; each < 5_000; each++) expect(seen.areNew([`${each}`])).toBe(true);
	expect(seen.areNew(['4000'])).toBe(false);
	expect(seen.areNew(['3999'])).toBe(true);
	expect(seen.areNew(['4000'])).toBe(true);
});

function callWith(response: object, webhookId = 'node'): IWebhookFunctions {
	const context = { getNode: () => ({ webhookId }), getResponseObject: () => response };
	return context as unknown as IWebhookFunctions;
}

it('lets a delivery come again that ended with an error, and keeps webhooks and nodes apart', () => {
	const response = Object.assign(new EventEmitter(), { statusCode: 200 });
	expect(isFirstDelivery(callWith(response), 'one secret', ['id 1'])).toBe(true);
	expect(isFirstDelivery(callWith(response), 'one secret', ['id 1'])).toBe(false);
	expect(isFirstDelivery(callWith(response), 'other secret', ['id 1'])).toBe(true);
	expect(isFirstDelivery(callWith(response, 'other'), 'one secret', ['id 1'])).toBe(true);
	response.statusCode = 500;
	response.emit('finish');
	expect(isFirstDelivery(callWith(response), 'one secret', ['id 1'])).toBe(true);
	response.statusCode = 200;
	response.emit('finish');
	expect(isFirstDelivery(callWith(response), 'one secret', ['id 1'])).toBe(false);
});
