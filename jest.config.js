/** @type {import('jest').Config} */
module.exports = {
	testEnvironment: 'node',
	roots: ['<rootDir>/test'],
	testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
	transform: {
		'^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022' }, sourceMaps: 'inline' }],
	},
	setupFiles: ['<rootDir>/test/quietLog.ts'],
	moduleFileExtensions: ['ts', 'js', 'json', 'node'],
	// Nothing is asserted on time, and machines that build this are very busy at times.
	testTimeout: 600_000,
	// Many tests wait more than they work.
	maxWorkers: '100%',
};
