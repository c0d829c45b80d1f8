const base = require('../../jest.config.js');

/** Runs the built package: what is imported of the nodes comes from `dist`. */
module.exports = {
	...base,
	rootDir: '../..',
	roots: ['<rootDir>/test/stress'],
	testMatch: ['**/*.stress.ts'],
	testPathIgnorePatterns: ['/node_modules/'],
	moduleNameMapper: {
		'^(?:\\.\\./)+((?:nodes|credentials)/.*)$': '<rootDir>/dist/$1',
	},
	testTimeout: 1_800_000,
};
