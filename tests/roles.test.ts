import { actionIds, fieldClasses, fieldRules, roles, ruleOf, type Rule } from "@suar/domain/policy";
import { createTranslator, describeRole } from "@suar/i18n";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./root.ts";

const signs = { own: "own", organisation: "all", node: "node" } as const;
const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const cellsOf = (rule: Rule): readonly string[] => [
  ...roles.map((role) => {
    const scope = rule.grants[role];
    return scope === undefined ? "" : signs[scope];
  }),
  rule.peopleOnly === true ? "no" : "if named",
  [rule.needsReason === true ? "reason" : "", rule.needsKey === true ? "key" : ""].filter(Boolean).join(", "),
];

/** The page that reviewers read: it changes when, and only when, somebody's rights do. */
async function writeRoles(): Promise<string> {
  const { intl, t } = await createTranslator("en");
  const lines = [
    "# Roles: who may do what",
    "",
    "Made from the list in `domain/src/policy` that the node obeys; never edited by hand. After a change of the list:",
    "`npx vitest run tests/roles.test.ts -u`, and read the difference. Somebody with several roles may do what any of them may.",
    "Whatever is not here is refused.",
    "",
  ];
  for (const role of roles) {
    const { title, about, areas, never } = describeRole(intl, role);
    lines.push(`## ${t(`role.${role}`)}`, "", about, ...never, "");
    for (const { name, rights } of areas)
      lines.push(`**${name}.** ${title}`, ...rights.map((right) => `- ${right}`), "");
  }
  const head = ["action", ...roles.map((role) => t(`role.${role}`)), "a program", "needs"];
  lines.push(
    "## The list",
    "",
    "`all`: everything of the organisation; `own`: one's own. Another organisation's things are not there.",
    "",
  );
  lines.push(row(head), row(head.map(() => "---")));
  for (const action of actionIds) lines.push(row([`\`${action}\``, ...cellsOf(ruleOf(action))]));
  for (const field of fieldClasses) lines.push(row([`read a person's \`${field}\``, ...cellsOf(fieldRules[field])]));
  return `${lines.join("\n")}\n`;
}

test("docs/roles.md is what the policy says", async () => {
  const text = await writeRoles();
  expect(text.split("\n").filter((line) => line.startsWith("| `")).length).toBe(actionIds.length);
  await expect(text).toMatchFileSnapshot(join(root, "docs/roles.md"));
});
