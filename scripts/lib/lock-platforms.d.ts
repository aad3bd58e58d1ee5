export interface Platform {
  os?: string[];
  cpu?: string[];
  libc?: string[];
}
export function platformOf(name: string): Platform | undefined;
export function missingPlatformPackages(packages: Record<string, object>): [string, object][];
