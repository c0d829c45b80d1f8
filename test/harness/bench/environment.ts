/** Name of the variable that tells a worker where the packages of the installed n8n are. */
export const N8N_MODULES = 'BENCH_N8N_MODULES';

/** Name of the variable that tells a worker where the packed and unpacked package is. */
export const PACKAGE_FOLDER = 'BENCH_PACKAGE';

/** Name of the variable that holds the task of a worker. */
export const TASK = 'BENCH_TASK';
