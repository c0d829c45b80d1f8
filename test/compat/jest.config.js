const base = require('../../jest.config.js');

/** The tests that n8n's engine takes part in, with the engine of another release of n8n. */
module.exports = {
	...base,
	rootDir: '../..',
	testMatch: [
		'<rootDir>/test/{smartlead/{resources,trigger,pickers},autosend/trigger,behaviour}/*.test.ts',
		'<rootDir>/test/contract/{description,trigger}.test.ts',
	],
	moduleNameMapper: {
		'^(n8n-core|n8n-workflow|reflect-metadata)$': `${process.env.N8N_ENGINE}/node_modules/$1`,
	},
};
