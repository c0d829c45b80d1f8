/* eslint-disable @n8n/community-nodes/no-restricted-globals */
/* Runs before each test file: n8n's log would repeat every error that a test provokes. */
process.env.N8N_LOG_LEVEL = 'silent';
