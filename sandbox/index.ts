export { startSandbox, type Sandbox, type SandboxOptions } from './startSandbox';
export type { Fault, FaultRule } from './faults/faultRule';
export type { RateLimitRule, RateLimitWindow } from './http/rateLimiter';
export type { RequestLogEntry } from './http/requestLog';
export type { SandboxState } from './state';
