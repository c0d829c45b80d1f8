const { join } = require('node:path');
const tsx = require('tsx/cjs/api');

const ROOT = join(__dirname, '..');

const AUTOSEND = join(ROOT, 'autosend');

/**
 * The services: names in the catalogue and in their `service.ts`, their package, their built node, and
 * what is entered into the forms of their bulk operations for a sample of what those put out.
 */
const services = [
	{
		name: 'smartlead',
		exportedAs: 'smartlead',
		package: ROOT,
		node: join(ROOT, 'dist/nodes/Smartlead'),
		sampleForm: {},
	},
	{
		name: 'autosend',
		exportedAs: 'autoSend',
		package: AUTOSEND,
		node: join(AUTOSEND, 'dist/nodes/AutoSend'),
		sampleForm: {
			contact: { mappingMode: 'autoMapInputData', schema: [] },
			contactListId: '6f30aa22bb33cc44dd55ee02',
			contactsBy: 'emails',
			// As in the catalogue's examples.
			emails: ['ana@example.net'],
			groupId: 'K7M2Q',
			to: 'li@example.net',
		},
	},
];

/** A module of a service's built node, by its path in the node's folder. */
function built({ node }, module) {
	return require(join(node, module));
}

/** What is known of the API of a service. */
function catalogueOf({ name }) {
	return tsx.require('../catalogue/index.ts', __filename).loadCatalogue(name);
}

module.exports = { built, catalogueOf, services };
