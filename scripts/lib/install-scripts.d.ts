export function withInstallScripts(packages: Record<string, object>): string[];
