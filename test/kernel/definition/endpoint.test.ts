import type { Field } from '../../../nodes/kernel/definition/field';
import { fillPath, parseEndpoint, placeholders } from '../../../nodes/kernel/definition/endpoint';

describe('parseEndpoint', () => {
	it('separates the method from the path and keeps a trailing slash', () => {
		expect(parseEndpoint('GET /campaigns/')).toEqual({ method: 'GET', path: '/campaigns/' });
		expect(parseEndpoint('DELETE /campaigns/{campaignId}/leads/{leadId}')).toEqual({
			method: 'DELETE',
			path: '/campaigns/{campaignId}/leads/{leadId}',
		});
	});
});

describe('placeholders', () => {
	it('names the fields of the path in order', () => {
		expect(placeholders('POST /campaigns/{campaignId}/leads/{leadId}/pause')).toEqual([
			'campaignId',
			'leadId',
		]);
		expect(placeholders('GET /campaigns/')).toEqual([]);
	});
});

describe('fillPath', () => {
	it('fills every placeholder with its value', () => {
		const path = '/campaigns/{campaignId}/leads/{leadId}/copy/{campaignId}';
		expect(fillPath(path, { campaignId: 7, leadId: 12, other: 1 }, [])).toBe(
			'/campaigns/7/leads/12/copy/7',
		);
	});

	it.each([
		['a slash', 'a/b', 'a%2Fb'],
		['a query', 'a?b=c&d', 'a%3Fb%3Dc%26d'],
		['a fragment', 'a#b', 'a%23b'],
		['a blank', 'a b', 'a%20b'],
		['a percent sign', '50%', '50%25'],
		['an umlaut', 'ü', '%C3%BC'],
		['a replacement pattern', '$&$1', '%24%26%241'],
	])('keeps %s inside its one segment', (_, value, encoded) => {
		expect(fillPath('/tests/{testId}/end', { testId: value }, [])).toBe(`/tests/${encoded}/end`);
	});
});

it.each(['.', '..'])('refuses %s, which a URL folds away even when encoded', (value) => {
	const id = { displayName: 'User ID', name: 'id', type: 'string' as const, default: '' };
	const filled = (fields: Field[]) => fillPath('/x/{id}/y', { id: value }, fields);
	expect(() => filled([id])).toThrow(`'User ID' cannot be "${value}"`);
});
