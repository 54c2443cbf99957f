import type { ComputedExporters } from '../../resources/scheduledTasks/index.ts';
import { creditUsage } from './creditUsage.ts';
import { usageAnalytics } from './usageAnalytics.ts';

/** What is exported and has to be computed first. */
export const computedExporters: ComputedExporters = { credit_usage: creditUsage, usage_analytics: usageAnalytics };
