export function refusedLicences(packages: Record<string, object>): [string, string][];
