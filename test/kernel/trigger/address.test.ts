import { addressOf, leadsTo, requireReachable, tagOf } from '../../../nodes/kernel/trigger/address';
import { reachabilityProblem } from '../../../nodes/kernel/trigger/reachability';

const PATH = '/webhook/5d6e0f9a/webhook';

it.each([
	'http://localhost:5678',
	'https://localhost',
	'https://LOCALHOST.',
	'https://n8n.localhost',
	'https://n8n',
	'https://n8n:5678',
	'https://n8n.local',
	'https://n8n.internal',
	'https://nas.home.arpa',
	'https://0.0.0.0',
	'https://10.1.2.3',
	'https://100.64.0.1',
	'https://100.127.255.255',
	'https://127.0.0.1',
	'https://127.1',
	'https://0x7f000001',
	'https://2130706433',
	'https://169.254.169.254',
	'https://172.16.0.1',
	'https://172.31.255.255',
	'https://192.0.2.1',
	'https://192.168.0.1',
	'https://198.19.255.255',
	'https://224.0.0.1',
	'https://255.255.255.255',
	'https://[::]',
	'https://[::1]',
	'https://[::ffff:10.0.0.1]',
	'https://[::7f00:1]',
	'https://[fc00::1]',
	'https://[fdff:ffff::1]',
	'https://[fe80::1]',
	'https://[febf::1]',
	'https://[ff02::1]',
	'https://[2001:db8::1]',
	'http://n8n.example.com',
	'http://8.8.8.8',
	'ftp://n8n.example.com',
	'n8n.example.com',
	'',
])('finds that the internet cannot reach %s, or not safely', (origin) => {
	expect(reachabilityProblem(origin && `${origin}${PATH}`, 'Acme')).toMatch(/\.$/);
});

it.each([
	'https://n8n.example.com',
	'https://n8n.example.com:8443',
	'https://local.example.com',
	'https://8.8.8.8',
	'https://9.255.255.255',
	'https://11.0.0.0',
	'https://100.63.255.255',
	'https://100.128.0.0',
	'https://172.15.255.255',
	'https://172.32.0.0',
	'https://192.167.255.255',
	'https://198.20.0.0',
	'https://223.255.255.255',
	'https://[2606:4700::1111]',
	'https://[::ffff:8.8.8.8]',
	'https://[fbff::1]',
])('lets %s through', (origin) => {
	expect(reachabilityProblem(`${origin}${PATH}`, 'Acme')).toBeUndefined();
	expect(() => requireReachable(`${origin}${PATH}`, '', 'Acme')).not.toThrow();
	expect(addressOf(`${origin}${PATH}`, '')).toBe(`${origin}${PATH}`);
});

it('names WEBHOOK_URL and the override in the refusal', () => {
	const refused = () => requireReachable(`http://localhost:5678${PATH}`, '', 'Acme');
	expect(refused).toThrow(/http:\/\/localhost:5678/);
	expect(refused).toThrow(
		expect.objectContaining({ fix: expect.stringMatching(/WEBHOOK_URL.*'Webhook URL Override'/) }),
	);
});

it.each([
	['https://tunnel.example.net', `https://tunnel.example.net${PATH}`],
	['https://tunnel.example.net/', `https://tunnel.example.net${PATH}`],
	['https://tunnel.example.net/n8n/', `https://tunnel.example.net/n8n${PATH}`],
	['http://127.0.0.1:5678', `http://127.0.0.1:5678${PATH}`],
])('puts the override %s in place of the public address, unchecked', (override, url) => {
	expect(() => requireReachable(`http://localhost:5678${PATH}`, override, 'Acme')).not.toThrow();
	expect(addressOf(`http://localhost:5678${PATH}`, override)).toBe(url);
});

it.each(['tunnel.example.net', 'ftp://tunnel.example.net', 'https://'])(
	'refuses the override %s',
	(override) => {
		expect(() => addressOf(`http://localhost:5678${PATH}`, override)).toThrow(
			/'Webhook URL Override'/,
		);
	},
);

describe('leadsTo', () => {
	const address = `https://n8n.example.com${PATH}`;

	it.each([
		address,
		`${address}?token=1`,
		`${address}/`,
		`${address}#x`,
		`https://N8N.example.com:443${PATH}?token=2`,
	])('takes %s for the address of the node', (url) => {
		expect(leadsTo(url, address)).toBe(true);
	});

	it.each([
		`https://n8n.example.org${PATH}`,
		`http://n8n.example.com${PATH}`,
		`https://n8n.example.com:8443${PATH}`,
		'https://n8n.example.com/webhook/other/webhook',
		`${address}/more`,
		`https://crm.example.org/?to=${address}`,
		PATH,
		'',
		'undefined',
	])('takes %s for that of another', (url) => {
		expect(leadsTo(url, address)).toBe(false);
	});

	it('does not get slow with many slashes', () => {
		const slashes = '/'.repeat(1_000_000);
		expect(leadsTo(`${address}${slashes}`, address)).toBe(true);
		expect(leadsTo(`${address}${slashes}x`, address)).toBe(false);
	});
});

it('tags a node always the same, and another address or workflow differently', () => {
	const tags = [
		tagOf('https://a.example.com', '1'),
		tagOf('https://b.example.com', '1'),
		tagOf('https://a.example.com', '2'),
	];
	expect(new Set(tags).size).toBe(3);
	expect(tagOf('https://a.example.com', '1')).toBe(tags[0]);
	for (const tag of tags) expect(tag).toMatch(/^[0-9a-f]{8}$/);
});
