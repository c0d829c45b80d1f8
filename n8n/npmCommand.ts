/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import path from 'node:path';

/** How npm is called: with the npm that started this program where there is one. */
export function npmCommand(args: string[]): { file: string; args: string[] } {
	const cli = process.env.npm_execpath;
	if (cli && path.basename(cli).startsWith('npm-cli')) {
		return { file: process.execPath, args: [cli, ...args] };
	}
	return { file: process.platform === 'win32' ? 'npm.cmd' : 'npm', args };
}

/**
 * The environment for npm in another folder: ours, without what `npm start` says about this
 * package (its own settings would apply there too). Registry, proxy and cache settings stay.
 */
export function npmEnvironment(environment: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
	const ofThisPackage =
		/^(INIT_CWD|npm_(package|lifecycle)_.*|npm_(command|execpath)|npm_config_(local_prefix|prefix|legacy_peer_deps|ignore_scripts))$/i;
	return Object.fromEntries(
		Object.entries(environment).filter(([name]) => !ofThisPackage.test(name)),
	);
}

/** Path of npm's own node-gyp, which npm tells the scripts it runs; undefined outside npm. */
export function npmNodeGyp(): string | undefined {
	return process.env.npm_config_node_gyp;
}
