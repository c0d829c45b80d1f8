/** Operations that the node leaves out on purpose: catalogue id → reason. */
export const excluded: Record<string, string> = {};

/** Parameters that no field sends on purpose: `<id> <query or body>.<path>` → reason. */
export const unreachable: Record<string, string> = {};
