/**
 * A process of its own for loading node files, without any compiler that would take part: it gets
 * the files as arguments, and answers a line of JSON. Run with `--expose-gc`.
 */
const { gzipSync } = require('node:zlib');

// n8n has these in memory already; the node loads what nodes have in common.
require('n8n-core');
require('n8n-workflow');
require('n8n-nodes-base/dist/nodes/HttpRequest/HttpRequest.node.js');

global.gc();
const before = process.memoryUsage().heapUsed;
const start = performance.now();
const nodes = process.argv.slice(2).map((file) => {
	const [Class] = Object.values(require(file));
	return new Class();
});
const ms = performance.now() - start;
global.gc();
const heapBytes = process.memoryUsage().heapUsed - before;

// n8n sends each version of a node to the editor.
const types = nodes.flatMap((node) =>
	node.nodeVersions ? Object.values(node.nodeVersions) : node,
);
const text = JSON.stringify(types.map(({ description }) => description));
const last = nodes.map((node) =>
	node.nodeVersions ? Object.values(node.nodeVersions).at(-1) : node,
);
const properties = last.flatMap(({ description }) => description.properties);
const operations = properties.filter(({ name }) => name === 'operation');
const answer = {
	ms,
	heapBytes,
	bytes: text.length,
	zippedBytes: gzipSync(text).length,
	properties: properties.length,
	operations: operations.flatMap(({ options }) => options).length,
};
process.stdout.write(`\n${JSON.stringify(answer)}\n`, () => process.exit(0));
