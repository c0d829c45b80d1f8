const { series } = require('gulp');
const { autosendExport } = require('./gulp/autosendExport');
const { autosendPackage } = require('./gulp/autosendPackage');
const { operationsTables } = require('./gulp/operationsTables');
const { outputSchemas } = require('./gulp/outputSchemas');

// After `npm run build`.
exports.autosendExport = series(outputSchemas, autosendExport);
exports.autosendPackage = autosendPackage;
exports.default = series(operationsTables, outputSchemas);
