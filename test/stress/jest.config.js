const base = require('../../jest.config.js');

/** Runs the built packages: what is imported of the nodes comes from `dist`. */
module.exports = {
	...base,
	rootDir: '../..',
	roots: ['<rootDir>/test/stress'],
	testMatch: ['**/*.stress.ts'],
	testPathIgnorePatterns: ['/node_modules/'],
	moduleNameMapper: {
		'^(?:\\.\\./)+autosend/((?:nodes|credentials)/.*)$': '<rootDir>/autosend/dist/$1',
		'^(?:\\.\\./)+(nodes/AutoSend/.*)$': '<rootDir>/autosend/dist/$1',
		'^(?:\\.\\./)+((?:nodes|credentials)/.*)$': '<rootDir>/dist/$1',
	},
	testTimeout: 1_800_000,
};
