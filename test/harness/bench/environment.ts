/** Name of the variable that tells a worker where the packages of the installed n8n are. */
export const N8N_MODULES = 'BENCH_N8N_MODULES';

/** Name of the variable that tells a worker where the packed and unpacked packages are. */
export const PACKAGES = 'BENCH_PACKAGES';

/** Name of the variable that holds the task of a worker. */
export const TASK = 'BENCH_TASK';
