import type { IDataObject } from 'n8n-workflow';

import { listSearch } from '../../../autosend/nodes/AutoSend/pickers';
import { scriptedContext } from '../../kernel/pickers/scriptedContext';

const answering = (data: IDataObject) => scriptedContext(() => ({ success: true, data }));

it('offers domains by name, and says which are not verified', async () => {
	const { context } = answering({
		domains: [
			{ id: 'b', domainName: 'mail.example.org', verificationStatus: 'PENDING_CONFIGURATION' },
			{ id: 'a', domainName: 'example.net', verificationStatus: 'VERIFIED' },
		],
	});
	expect(await listSearch.searchDomains.call(context)).toEqual({
		results: [
			{ name: 'example.net', value: 'a' },
			{ name: 'mail.example.org (not verified)', value: 'b' },
		],
	});
});

it('offers projects by name, with their domain', async () => {
	const { context, sent } = answering({
		projects: [
			{ id: 'b', name: 'Staging', domain: null },
			{ id: 'a', name: 'Shop', domain: 'example.net' },
		],
	});
	expect(await listSearch.searchProjects.call(context)).toEqual({
		results: [
			{ name: 'Shop (example.net)', value: 'a' },
			{ name: 'Staging', value: 'b' },
		],
	});
	expect(sent).toMatchObject([{ request: 'GET https://api.autosend.com/v1/account/projects' }]);
});

it('offers webhooks by URL, page by page, and tells those with one URL apart', async () => {
	const url = 'https://hooks.example.net/as';
	const rows = [
		{ id: 'a', url, events: ['email.sent'], isActive: true },
		{ id: 'b', url, events: ['email.opened', 'email.clicked', 'email.bounced'], isActive: false },
	];
	const { context, sent } = scriptedContext(({ page }) => ({
		success: true,
		data: { webhooks: [rows[Number(page) - 1]], total: 101, page, limit: 100, totalPages: 2 },
	}));
	const first = await listSearch.searchWebhooks.call(context);
	expect(first.results).toEqual([{ name: `${url} (email.sent)`, value: 'a' }]);
	const next = await listSearch.searchWebhooks.call(context, undefined, first.paginationToken);
	expect(next.results).toEqual([
		{ name: `${url} (email.opened, email.clicked, 1 more, inactive)`, value: 'b' },
	]);
	expect(next.paginationToken).toBeUndefined();
	expect(sent.map(({ qs }) => qs)).toEqual([
		{ page: 1, limit: 100 },
		{ page: 2, limit: 100 },
	]);
});
