import type { Report } from '../../../kernel/definition/output';

/** One item a day. The docs have flat rows; live, the counters are in `email_engagement_metrics`. */
export const dayWise: Report = { at: ['day_wise_stats'], key: 'date', texts: ['day_name'] };
