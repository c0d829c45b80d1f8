const base = require('../jest.config.js');

/** The benchmarks run where the tests run: jest compiles TypeScript, and n8n's engine is at hand. */
module.exports = {
	...base,
	rootDir: '..',
	roots: ['<rootDir>/bench'],
	testMatch: ['**/*.bench.ts'],
	testPathIgnorePatterns: ['/node_modules/'],
	reporters: [['default', { summaryThreshold: 0 }]],
	testTimeout: 300_000,
};
