export { failureFields } from "./failure-fields.ts";
export type { Job, JobEnd } from "./job.ts";
export type { JobContext, JobHandler, JobLog } from "./job-handler.ts";
export { queueJob } from "./queue-job.ts";
export { startJobRunner, type JobRunner } from "./start-job-runner.ts";
export { stopJob } from "./stop-job.ts";
